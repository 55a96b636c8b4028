package vn.gandan.ledger;

import java.util.regex.Pattern;

/**
 * What is counted on an account; amounts of different units never meet.
 *
 * @param code {@code VND}, whole đồng, or {@code stock:…}, pieces of one article
 */
public record Unit(String code) {
  public static final Unit VND = new Unit("VND");

  private static final Pattern STOCK = Pattern.compile("stock:[0-9A-Z-]{1,40}");

  public Unit {
    if (!code.equals("VND") && !STOCK.matcher(code).matches()) {
      throw new IllegalArgumentException("not a unit: " + code);
    }
  }
}
