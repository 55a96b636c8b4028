package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** When duties are transferred, and which answer of the bank is one. */
@Source({
  "Nghị định 176/2025/NĐ-CP: paid to the account that the receiver has chosen",
  "own rule: a duty is in one order at a time, and stays there until the bank has answered"
})
final class OrderRules {
  private OrderRules() {}

  /**
   * @param lastDay on which the round may be paid
   * @param waiting what is in no order and was not stopped
   */
  static void mayOrder(Round round, LocalDate lastDay, LocalDate today, DutySum.Part waiting) {
    RoundEndRules.mustBeFrozen(round);
    if (today.isAfter(lastDay)) {
      throw new RefusedException(new ClearingRefusal.DaysOver(lastDay));
    }
    if (waiting.count() == 0) {
      throw new RefusedException(new ClearingRefusal.NothingUnpaid(round.roundId()));
    }
  }

  /** As it stands in the file for the bank. */
  static String number(TransferOrder order, Round round) {
    return "LC-%s-%d%02d-%d"
        .formatted(
            round.programme().programmeCode(),
            round.month().getYear(),
            round.month().getMonthValue(),
            order.seq());
  }

  /** What the bank may still pay does not go back. */
  static void mustBeAnswered(long openOrders) {
    if (openOrders > 0) {
      throw new RefusedException(new ClearingRefusal.OrderOpen(openOrders));
    }
  }

  /** Every failed line is one of the order, and stands there once. */
  static void mayAnswer(TransferOrder order, EnterAnswer answer) {
    if (order.answer() != null) {
      throw new RefusedException(new ClearingRefusal.Answered(order.orderId()));
    }
    Set<Integer> lines = new TreeSet<>();
    for (EnterAnswer.Failed failed : answer.failed()) {
      if (failed.line() > order.ordered().count() || !lines.add(failed.line())) {
        throw new RefusedException(new ClearingRefusal.NoSuchLine(failed.line()));
      }
    }
  }
}
