package vn.gandan.storage;

import java.util.regex.Pattern;

/**
 * A province (tỉnh, thành phố) that this system serves.
 *
 * @param code two digits of the statistical code (QĐ 19/2025/QĐ-TTg)
 * @param schema the schema that holds all of its rows
 */
public record Province(String code, String schema) {
  private static final Pattern CODE = Pattern.compile("\\d{2}");
  private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z_]{2,40}");

  public Province {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a province code: " + code);
    }
    if (!SCHEMA.matcher(schema).matches()) {
      throw new IllegalArgumentException("not a schema name: " + schema);
    }
  }
}
