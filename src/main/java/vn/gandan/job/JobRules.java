package vn.gandan.job;

import java.time.Duration;
import vn.gandan.kernel.Source;

/** When a job that failed is tried again; touches no table. */
@Source({
  "own rule: a job is tried again after pauses that grow, and is never given up",
  "own rule: a job that does not get done is shown"
})
final class JobRules {
  /** Failures in a row from which somebody must look: some twenty minutes after the first. */
  static final int STUCK_AFTER = 6;

  /** Due for so long and not run: nobody knows how, or nobody runs at all. */
  static final Duration OVERDUE = Duration.ofHours(2);

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int GROWS = 3;
  private static final int GROWS_UNTIL = 7;

  private JobRules() {}

  /**
   * 5 s, 15 s, 45 s and so on, an hour at most.
   *
   * @param failures in a row, this one too; from 1
   */
  static Duration pause(int failures) {
    if (failures < 1) {
      throw new IllegalArgumentException("nothing failed: " + failures);
    }
    if (failures > GROWS_UNTIL) {
      return LONGEST;
    }
    Duration pause = FIRST;
    for (int i = 1; i < failures; i++) {
      pause = pause.multipliedBy(GROWS);
    }
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
