package vn.gandan.till;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.DecisionDayRules;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** Decides about ceilings of cash; reads no clock, touches no table. */
@Source(
    "own rule: a ceiling prompts and refuses nothing; its figures are the provincial post office's own, by dated decision")
final class CeilingRules {
  private CeilingRules() {}

  /**
   * @param standing first day of the newest of the level; null if there is none
   * @throws RefusedException if it may not count from that day
   */
  static void check(DecideCeiling act, @Nullable LocalDate standing, LocalDate today) {
    if (!DecisionDayRules.fit(act.decidedOn(), act.from(), today)) {
      throw new RefusedException(new TillRefusal.CeilingDays(act.decidedOn(), act.from()));
    }
    if (standing != null && !DecisionDayRules.follows(act.from(), standing)) {
      throw new RefusedException(new TillRefusal.CeilingNotLater(standing));
    }
  }

  /** Whether somebody should be told to hand cash on: more than the ceiling, not just as much. */
  static boolean tooMuch(long held, CashCeiling ceiling) {
    return held > ceiling.most();
  }
}
