package vn.gandan.portal.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.tariff.Price;

/** What the post of each served province charges today, and what it will. */
public record PricesPage(List<OfProvince> provinces, LocalDate today, @Nullable String phone) {

  public PricesPage {
    provinces = List.copyOf(provinces);
  }

  /**
   * @param prices by item, the one that counts today before those that follow
   */
  public record OfProvince(String code, String name, List<Price> prices) {
    public OfProvince {
      prices = List.copyOf(prices);
    }
  }
}
