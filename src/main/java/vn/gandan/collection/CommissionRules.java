package vn.gandan.collection;

import vn.gandan.kernel.Source;

/** What one bill earns; whole đồng, from nothing but the contract and the amount. */
@Source({
  "own rule: the part by rate is rounded to whole đồng for each bill, halves upwards, then bounded",
  "own rule: a commission never exceeds the bill it is taken from"
})
final class CommissionRules {
  private static final long POINTS = 10_000;

  private CommissionRules() {}

  static long of(Commission commission, long amount) {
    long byRate =
        commission.ratePoints() == 0
            ? 0
            : Math.max(commission.leastDong(), rounded(commission, amount));
    Long most = commission.mostDong();
    if (most != null) {
      byRate = Math.min(byRate, most);
    }
    return Math.min(amount, Math.addExact(commission.feeDong(), byRate));
  }

  private static long rounded(Commission commission, long amount) {
    return Math.addExact(Math.multiplyExact(amount, commission.ratePoints()), POINTS / 2) / POINTS;
  }
}
