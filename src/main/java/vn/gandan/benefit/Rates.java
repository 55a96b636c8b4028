package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Everything that is fixed about payouts on one day. */
public final class Rates {
  private final Map<RateItem, Rate> inForce = new EnumMap<>(RateItem.class);

  /**
   * @param all those of the country and of the province that are in force that day
   */
  Rates(List<Rate> all) {
    for (Rate rate : all) {
      inForce.merge(rate.item(), rate, (one, other) -> one.provincial() ? one : other);
    }
  }

  /** Empty for what nothing fixes. */
  public OptionalLong value(RateItem item) {
    Rate rate = inForce.get(item);
    return rate == null ? OptionalLong.empty() : OptionalLong.of(rate.value());
  }

  /** What the program cannot do without, and brings with it. */
  public long required(RateItem item) {
    return value(item).orElseThrow(() -> new IllegalStateException("no rate of " + item));
  }

  /** That day of the month. */
  LocalDate day(LocalDate month, RateItem item) {
    return month.withDayOfMonth((int) required(item));
  }
}
