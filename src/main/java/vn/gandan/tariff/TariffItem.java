package vn.gandan.tariff;

import java.util.regex.Pattern;

/**
 * Something that the post charges for; the module whose service it is brings it as a bean. Its name
 * stands in the texts as {@code tariff.item.<code>}.
 *
 * @param code {@code result-to-home}; unique in the product
 */
public record TariffItem(String code) {
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+){0,5}");

  public TariffItem {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not the code of an item of a tariff: " + code);
    }
  }
}
