package vn.gandan.till;

import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class ResumingTills extends Handling<ResumeTill, ResumeTill.Done> {
  private final ShiftJournal shifts;
  private final CashHands hands;

  ResumingTills(ShiftJournal shifts, CashHands hands) {
    super("till.resume", ResumeTill.class, ResumeTill.Done.class, CashHands.AT_A_TILL);
    this.shifts = shifts;
    this.hands = hands;
  }

  @Override
  public ResumeTill.Done perform(ResumeTill act, Performance performance) {
    Shift shift = hands.own(performance);
    if (!shift.id().equals(act.shift())) {
      throw new RefusedException(new TillRefusal.UnknownShift(act.shift()));
    }
    if (!shift.onBreak()) {
      throw new RefusedException(new TillRefusal.NotOnBreak(shift.id()));
    }
    shifts.resume(performance, shift);
    return new ResumeTill.Done(shift.id());
  }
}
