package vn.gandan.tariff.web;

import java.time.LocalDate;
import java.util.List;
import vn.gandan.handover.Filled;
import vn.gandan.tariff.Price;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * What the post charges, by item and day.
 *
 * @param prices by item, latest first
 * @param items that can be priced
 */
public record TariffsPage(
    List<Price> prices, List<Choice> items, LocalDate today, Filled filled, Mistakes mistakes) {

  static final String HERE = "/bang-gia-cuoc";

  public TariffsPage {
    prices = List.copyOf(prices);
    items = List.copyOf(items);
  }

  /** Whether this price is what the counter charges today. */
  public boolean counts(Price price) {
    return prices.stream()
        .filter(each -> each.item().equals(price.item()) && !each.from().isAfter(today))
        .findFirst()
        .filter(price::equals)
        .isPresent();
  }

  public boolean later(Price price) {
    return price.from().isAfter(today);
  }
}
