package vn.gandan.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.DecisionDayRules;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** From which day a decision may count. */
@Source("Luật Ban hành văn bản quy phạm pháp luật: a province's own acts do not reach back")
final class DecisionRules {
  private DecisionRules() {}

  /**
   * @param standing first day of the newest entry there is; null if there is none
   * @throws RefusedException if it may not count from that day
   */
  static void check(
      LocalDate decidedOn, LocalDate from, @Nullable LocalDate standing, LocalDate today) {
    if (!DecisionDayRules.fit(decidedOn, from, today)) {
      throw new RefusedException(new CatalogueRefusal.DaysDoNotFit(decidedOn, from));
    }
    if (standing != null && !DecisionDayRules.follows(from, standing)) {
      throw new RefusedException(new CatalogueRefusal.NotLater(standing));
    }
  }
}
