package vn.gandan.clearing;

import vn.gandan.kernel.Source;

/** What share some are of all, as it is told: in tenths of a percent, half up. */
@Source(
    "own rule: who was paid stands beside how many accounts were opened, both of the same people")
final class CashlessRules {
  private static final long WHOLE = 1_000;

  private CashlessRules() {}

  /**
   * @return 338 for 33.8 %; 0 of nobody
   */
  static long tenths(long some, long all) {
    return all == 0 ? 0 : (some * WHOLE * 2 + all) / (all * 2);
  }
}
