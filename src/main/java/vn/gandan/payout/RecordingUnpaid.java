package vn.gandan.payout;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Dues;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.till.Tills;

@Component
class RecordingUnpaid extends Handling<RecordUnpaid, RecordUnpaid.Done> {
  private final UnpaidTable unpaid;
  private final Dues dues;
  private final PayPlaces places;
  private final Tills tills;

  RecordingUnpaid(UnpaidTable unpaid, Dues dues, PayPlaces places, Tills tills) {
    super(
        "payout.record-unpaid",
        RecordUnpaid.class,
        RecordUnpaid.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR, Role.COURIER));
    this.unpaid = unpaid;
    this.dues = dues;
    this.places = places;
    this.tills = tills;
  }

  @Override
  public RecordUnpaid.Done perform(RecordUnpaid act, Performance performance) {
    Due due =
        dues.find(act.duty())
            .filter(found -> here(found, performance))
            .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownDuty(act.duty())));
    unpaid.add(performance, act, due.duty().roundId());
    return new RecordUnpaid.Done(due.id());
  }

  /** Held by a point of the office, or carried by whoever tells. */
  private boolean here(Due due, Performance performance) {
    return switch (due.duty().holder()) {
      case DutyHolder.Point point ->
          places
              .points(performance.desk().unitId(), performance.businessDay())
              .contains(point.id());
      case DutyHolder.Shift carried ->
          tills
              .openOf(performance.actor().accountId())
              .filter(shift -> shift.id().equals(carried.id()))
              .isPresent();
      case DutyHolder.Account _, DutyHolder.Payer _, DutyHolder.Person _ -> false;
    };
  }
}
