package vn.gandan.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** From which day a decision may count. */
@Source({
  "Luật Ban hành văn bản quy phạm pháp luật: a province's own acts do not reach back",
  "own rule: at most a year ahead, so that a mistyped year does not close a list"
})
final class DecisionRules {
  private DecisionRules() {}

  /**
   * @param standing first day of the newest entry there is; null if there is none
   * @throws RefusedException if it may not count from that day
   */
  static void check(
      LocalDate decidedOn, LocalDate from, @Nullable LocalDate standing, LocalDate today) {
    if (decidedOn.isAfter(today) || from.isBefore(decidedOn) || from.isAfter(today.plusYears(1))) {
      throw new RefusedException(new CatalogueRefusal.DaysDoNotFit(decidedOn, from));
    }
    if (standing != null && !from.isAfter(standing)) {
      throw new RefusedException(new CatalogueRefusal.NotLater(standing));
    }
  }
}
