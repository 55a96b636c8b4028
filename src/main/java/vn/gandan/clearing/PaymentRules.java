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
    long owed = Math.abs(owed(settlement, act.part()));
    mustFit(settlement, owed, new Paper(act.amountDong(), act.paidOn()), today);
  }

  /** All that came back late goes to the payer at once, as the bank's paper says. */
  static void mayPassOn(
      Settlement settlement, ReturnRecovered act, Collection<Vnd> late, LocalDate today) {
    long open = late.stream().reduce(Vnd.ZERO, Vnd::plus).dong();
    mustFit(settlement, open, new Paper(act.amountDong(), act.paidOn()), today);
  }

  /** What the bank's paper says. */
  private record Paper(long dong, LocalDate on) {}

  private static void mustFit(Settlement settlement, long dong, Paper paper, LocalDate today) {
    if (settlement.state() != Settlement.State.SIGNED) {
      throw new RefusedException(new ClearingRefusal.NotSigned(settlement.settlementId()));
    }
    if (dong != paper.dong()) {
      throw new RefusedException(new ClearingRefusal.NotThatAmount(dong));
    }
    if (paper.on().isAfter(today)) {
      throw new RefusedException(new ClearingRefusal.DayAhead(paper.on()));
    }
  }

  /** Whether some office was sent more than it paid and another less, though nothing is owed. */
  static boolean uneven(Collection<Share> shares) {
    return shares.stream().anyMatch(share -> share.owed().dong() != 0);
  }

  /** What the offices' books say is what is settled. */
  static void mustAddUp(SettlementFigures figures, Collection<Share> shares) {
    Share all = shares.stream().reduce(Share.NOTHING, Share::plus);
    if (!all.owed().equals(figures.owed()) || all.payments() != figures.paid().count()) {
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
