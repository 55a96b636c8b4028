package vn.gandan.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the post of this province charges, by item and day. */
@Service
public class Tariffs {
  private final PriceTable prices;
  private final List<TariffItem> items;
  private final Set<String> codes;

  Tariffs(PriceTable prices, List<TariffItem> items) {
    this.prices = prices;
    this.items = List.copyOf(items);
    this.codes = items.stream().map(TariffItem::code).collect(Collectors.toUnmodifiableSet());
    if (codes.size() < items.size()) {
      throw new IllegalStateException("two items of the tariff have one code: " + items);
    }
  }

  /** All that is charged for, whether a price is published or not. */
  public List<TariffItem> items() {
    return items;
  }

  Set<String> codes() {
    return codes;
  }

  /** Empty before the first price counts: then the item cannot be charged. */
  @Transactional(readOnly = true)
  public Optional<Price> price(TariffItem item, LocalDate day) {
    return prices.of(item.code(), day);
  }

  /** What counts on that day, and what was published for later, by item. */
  @Transactional(readOnly = true)
  public List<Price> published(LocalDate day) {
    return prices.since(day);
  }

  /** All that were ever published, by item, latest first. */
  @Transactional(readOnly = true)
  public List<Price> decided() {
    return prices.all();
  }
}
