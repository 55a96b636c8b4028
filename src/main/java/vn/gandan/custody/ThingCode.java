package vn.gandan.custody;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import vn.gandan.kernel.CheckDigit;

/**
 * The code printed on a thing: province (2 digits), serial (11), check digit (1). Digits only,
 * since Vietnamese typing changes letters; the check digit (Damm, 2004) finds every single wrong
 * digit and every swap of neighbours.
 */
public record ThingCode(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("\\d{14}");
  private static final long SERIALS = 100_000_000_000L;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ThingCode {
    if (!valid(value)) {
      throw new IllegalArgumentException("not a thing code: " + value);
    }
  }

  /** True for fourteen digits whose check digit is right. */
  public static boolean valid(String text) {
    return FORM.matcher(text).matches() && CheckDigit.holds(text);
  }

  static ThingCode of(String provinceCode, long serial) {
    if (serial < 1 || serial >= SERIALS) {
      throw new IllegalArgumentException("serial out of range: " + serial);
    }
    String body = provinceCode + "%011d".formatted(serial);
    return new ThingCode(body + CheckDigit.of(body));
  }

  public String provinceCode() {
    return value.substring(0, 2);
  }

  @Override
  public String toString() {
    return value;
  }
}
