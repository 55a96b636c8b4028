package vn.gandan.tariff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.DecisionDayRules;
import vn.gandan.kernel.Source;

/** Decides from which day a price counts; reads no clock, touches no table. */
@Source({
  "Luật Giá 16/2023/QH15: prices are made known before they are charged",
  "TT 22/2017/TT-BTTTT: ceilings for carrying dossiers and results; its figures are not known here, the decision answers for them"
})
final class PriceRules {
  private PriceRules() {}

  /**
   * @param items codes of all that is charged for
   * @param standing first day of the newest price of the item; null if there is none
   */
  static Optional<TariffRefusal> refusal(
      PublishPrice act, Set<String> items, @Nullable LocalDate standing, LocalDate today) {
    if (!items.contains(act.item())) {
      return Optional.of(new TariffRefusal.UnknownItem(act.item()));
    }
    if (!DecisionDayRules.fit(act.decidedOn(), act.from(), today) || act.from().isBefore(today)) {
      return Optional.of(new TariffRefusal.PriceDays(act.decidedOn(), act.from()));
    }
    if (standing == null) {
      return Optional.empty();
    }
    if (!DecisionDayRules.follows(act.from(), standing)) {
      return Optional.of(new TariffRefusal.PriceNotLater(standing));
    }
    return act.from().isAfter(today)
        ? Optional.empty()
        : Optional.of(new TariffRefusal.PriceOfToday(act.from()));
  }
}
