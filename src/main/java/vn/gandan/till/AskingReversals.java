package vn.gandan.till;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.Vouchers;

@Component
class AskingReversals extends Handling<AskReversal, AskReversal.Done> {
  private final ReversalJournal reversals;
  private final CashHands hands;
  private final Vouchers vouchers;
  private final Ledger ledger;
  private final List<OperationReversed> told;

  AskingReversals(
      ReversalJournal reversals,
      CashHands hands,
      Vouchers vouchers,
      Ledger ledger,
      List<OperationReversed> told) {
    super("till.ask-reversal", AskReversal.class, AskReversal.Done.class, CashHands.AT_A_TILL);
    this.reversals = reversals;
    this.hands = hands;
    this.vouchers = vouchers;
    this.ledger = ledger;
    this.told = List.copyOf(told);
  }

  @Override
  public AskReversal.Done perform(AskReversal act, Performance performance) {
    Shift shift = hands.working(performance);
    boolean touchesTheTill =
        ledger.entries(act.operation()).stream()
            .anyMatch(entry ->
                entry.debit().holder().equals(shift.id())
                    || entry.credit().holder().equals(shift.id()));
    // What a paper stands behind is taken back as a voucher.
    if (!touchesTheTill || vouchers.entered(act.operation())) {
      throw new RefusedException(new TillRefusal.UnknownOperation(act.operation()));
    }
    told.forEach(each -> each.asked(act.operation()));
    reversals.ask(performance, shift, act);
    return new AskReversal.Done(act.request());
  }
}
