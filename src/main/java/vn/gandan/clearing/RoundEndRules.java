package vn.gandan.clearing;

import java.time.LocalDate;
import vn.gandan.benefit.Round;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** Until when a round may be paid, and when what is left of it goes back. */
@Source({
  "Nghị định 176/2025/NĐ-CP: what is not paid goes back to the payer",
  "own rule: what is carried over is paid within three months of the offices' last day"
})
final class RoundEndRules {
  private static final int MONTHS = 3;

  private RoundEndRules() {}

  static void mustBeFrozen(Round round) {
    if (round.state() != Round.State.FROZEN) {
      throw new RefusedException(new ClearingRefusal.NotFrozen(round.roundId()));
    }
  }

  /**
   * @param lastDay as it is before
   * @param unpaid duties that may still be paid
   */
  static void mayCarryOver(
      Round round, LocalDate lastDay, LocalDate until, LocalDate today, long unpaid) {
    mustBeFrozen(round);
    if (unpaid == 0) {
      throw new RefusedException(new ClearingRefusal.NothingUnpaid(round.roundId()));
    }
    LocalDate latest = latest(round);
    if (!until.isAfter(lastDay) || until.isBefore(today) || until.isAfter(latest)) {
      throw new RefusedException(new ClearingRefusal.NotALaterDay(lastDay, latest));
    }
  }

  /** The last day until which a round may be carried over. */
  static LocalDate latest(Round round) {
    return round.days().officesTo().plusMonths(MONTHS);
  }

  /**
   * What must not be paid any more goes back at any time; all else when its days are over and
   * whoever carried it has brought it back.
   *
   * @param out duties that somebody on a shift may still pay
   */
  static void mayGiveBack(
      Round round, GiveBack.Extent extent, LocalDate lastDay, LocalDate today, long out) {
    mustBeFrozen(round);
    boolean everything =
        switch (extent) {
          case EVERYTHING -> true;
          case STOPPED -> false;
        };
    if (everything && !today.isAfter(lastDay)) {
      throw new RefusedException(new ClearingRefusal.DaysNotOver(lastDay));
    }
    if (everything && out > 0) {
      throw new RefusedException(new ClearingRefusal.StillOut(out));
    }
  }
}
