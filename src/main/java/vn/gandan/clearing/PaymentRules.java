package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Vnd;

/** What is paid on a settlement, and in whose books it stands. */
@Source({
  "the contract with the payer: what was paid and not sent in advance is paid after the settlement",
  "own rule: what the bank's paper says is what both have signed, to the đồng"
})
final class PaymentRules {
  private PaymentRules() {}

  /**
   * What one office has to do with a settlement.
   *
   * @param payments to people, at its points or by the bank for its communes
   * @param paid what they come to
   * @param recovered what came back to it
   * @param advance what the payer sent it
   */
  record Share(long payments, Vnd paid, Vnd recovered, Vnd advance) {
    static final Share NOTHING = new Share(0, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO);

    Vnd owed() {
      return SettlementRules.owed(paid, recovered, advance);
    }

    Share plus(Share other) {
      return new Share(
          payments + other.payments,
          paid.plus(other.paid),
          recovered.plus(other.recovered),
          advance.plus(other.advance));
    }
  }

  /** What the payer owes on this part; below zero what the post does. */
  static long owed(Settlement settlement, PaySettlement.Part part) {
    SettlementFigures figures = settlement.figures();
    return switch (part) {
      case REST -> figures.owed().dong();
      case FEE -> figures.fee().dong();
    };
  }

  static void mayPay(Settlement settlement, PaySettlement act, LocalDate today) {
    if (settlement.state() != Settlement.State.SIGNED) {
      throw new RefusedException(new ClearingRefusal.NotSigned(settlement.settlementId()));
    }
    long owed = Math.abs(owed(settlement, act.part()));
    if (owed != act.amountDong()) {
      throw new RefusedException(new ClearingRefusal.NotThatAmount(owed));
    }
    if (act.paidOn().isAfter(today)) {
      throw new RefusedException(new ClearingRefusal.DayAhead(act.paidOn()));
    }
  }

  /** What the offices' books say is what was signed. */
  static void mustAddUp(Settlement settlement, Collection<Share> shares) {
    Share all = shares.stream().reduce(Share.NOTHING, Share::plus);
    if (!all.owed().equals(settlement.figures().owed())
        || all.payments() != settlement.figures().paid().count()) {
      throw new RefusedException(new ClearingRefusal.LinesChanged());
    }
  }

  /** The second person is another one, and what was settled stays. */
  static void mayReverse(Advance advance, UUID performer) {
    if (advance.enteredBy().equals(performer)) {
      throw new RefusedException(new ClearingRefusal.SamePerson());
    }
    if (advance.reversed() != null) {
      throw new RefusedException(new ClearingRefusal.AdvanceReversed(advance.advanceId()));
    }
  }
}
