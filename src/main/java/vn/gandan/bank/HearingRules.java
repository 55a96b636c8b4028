package vn.gandan.bank;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.gandan.kernel.Source;

/** Decides from when on the bank is asked next what came to an account; asks nobody. */
@Source({
  "docs/bank.md: a bank tells what was booked since an instant in the order of its booking",
  "own rule: what is told late, or dated back, is heard too"
})
final class HearingRules {
  /** Banks book late and date back by minutes; so far back each question reaches. */
  private static final Duration OVERLAP = Duration.ofHours(1);

  /** And by days: so far back one question reaches twice a day. */
  private static final Duration BACK = Duration.ofDays(3);

  private static final Duration BETWEEN = Duration.ofHours(12);

  /** However small the pages of a bank are, so much it tells at once. */
  private static final int SMALLEST_PAGE = 50;

  private HearingRules() {}

  /**
   * @param since what was booked from then on is asked for next
   * @param lookedBackAt when days ago were last asked for
   */
  record Next(Instant since, Instant lookedBackAt) {}

  static Instant backFrom(Instant now) {
    return now.minus(BACK);
  }

  /**
   * Page after page up to the last, then a while back again.
   *
   * @param booked when what the bank told was booked, in its order
   * @param items how many the bank told, believed or not
   */
  static Next next(
      Instant since, List<Instant> booked, int items, Instant lookedBackAt, Instant now) {
    Instant last = last(since, booked, now);
    if (last.isAfter(since)) {
      return new Next(followable(since, booked, items) ? last : since, lookedBackAt);
    }
    return lookedBackAt.isAfter(now.minus(BETWEEN))
        ? new Next(now.minus(OVERLAP), lookedBackAt)
        : new Next(backFrom(now), now);
  }

  /** Whether what the bank did not tell yet is found behind what it told. */
  static boolean followable(Instant since, List<Instant> booked, int items) {
    boolean ascending = true;
    for (int i = 1; i < booked.size(); i++) {
      ascending = ascending && !booked.get(i).isBefore(booked.get(i - 1));
    }
    boolean moves = booked.isEmpty() || booked.getLast().isAfter(since);
    return items < SMALLEST_PAGE || (ascending && moves);
  }

  /** A bank whose clock is ahead does not lead us past what comes until then. */
  private static Instant last(Instant since, List<Instant> booked, Instant now) {
    Instant last = booked.stream().max(Instant::compareTo).orElse(since);
    return last.isAfter(now) ? now : last;
  }
}
