package vn.gandan.till;

import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class SuspendingTills extends Handling<SuspendTill, SuspendTill.Done> {
  private final ShiftJournal shifts;
  private final CashHands hands;

  SuspendingTills(ShiftJournal shifts, CashHands hands) {
    super("till.suspend", SuspendTill.class, SuspendTill.Done.class, CashHands.AT_A_TILL);
    this.shifts = shifts;
    this.hands = hands;
  }

  @Override
  public SuspendTill.Done perform(SuspendTill act, Performance performance) {
    Shift shift = hands.working(performance);
    if (!shift.id().equals(act.shift())) {
      throw new RefusedException(new TillRefusal.UnknownShift(act.shift()));
    }
    shifts.suspend(performance, shift);
    return new SuspendTill.Done(shift.id());
  }
}
