package vn.gandan.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day a decision on paper may count. */
@Source({
  "Luật Ban hành văn bản quy phạm pháp luật: a province's own acts do not reach back",
  "own rule: at most a year ahead, so that a mistyped year neither closes a list nor silences a prompt"
})
public final class DecisionDayRules {
  private DecisionDayRules() {}

  /** No decision is of tomorrow, none counts before its paper. */
  public static boolean fit(LocalDate decidedOn, LocalDate from, LocalDate today) {
    return fit(decidedOn, from, decidedOn, today);
  }

  /**
   * @param earliest from which day it may count; before the paper where arrears are owed for it
   */
  public static boolean fit(
      LocalDate decidedOn, LocalDate from, LocalDate earliest, LocalDate today) {
    return !decidedOn.isAfter(today)
        && !from.isBefore(earliest)
        && !from.isAfter(today.plusYears(1));
  }

  /**
   * @param standing first day of the newest there is; null if there is none
   */
  public static boolean follows(LocalDate from, @Nullable LocalDate standing) {
    return standing == null || from.isAfter(standing);
  }
}
