package vn.gandan.payout;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Dues;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.kernel.LockOrder;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;

@Component
class TakingOut extends Handling<TakeOut, TakeOut.Done> {
  private final Tills tills;
  private final PayPlaces places;
  private final Dues dues;
  private final Duties duties;
  private final Standings standings;
  private final HomeTable homes;

  TakingOut(
      Tills tills,
      PayPlaces places,
      Dues dues,
      Duties duties,
      Standings standings,
      HomeTable homes) {
    super("payout.take-out", TakeOut.class, TakeOut.Done.class, Set.of(Role.COURIER));
    this.tills = tills;
    this.places = places;
    this.dues = dues;
    this.duties = duties;
    this.standings = standings;
    this.homes = homes;
  }

  @Override
  public TakeOut.Done perform(TakeOut act, Performance performance) {
    Shift shift = tills.working(performance);
    LocalDate day = performance.businessDay();
    Place office = new Place(shift.id(), places.points(shift.office(), day));
    long amount = 0;
    List<UUID> wanted = act.duties().stream().distinct().sorted(LockOrder.BY_ID).toList();
    for (UUID duty : wanted) {
      Due due =
          dues.find(duty)
              .filter(found -> places.concerns(found.duty().holder(), shift.office(), day))
              .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownDuty(duty)));
      standings.mustBePayable(due, office, day);
      mustBeAtHome(due, day);
      duties.pass(performance, duty, due.duty().holder(), new DutyHolder.Shift(shift.id()));
      amount = Math.addExact(amount, due.duty().total().dong());
    }
    return new TakeOut.Done(wanted.size(), amount);
  }

  private void mustBeAtHome(Due due, LocalDate day) {
    boolean planned =
        homes.of(List.of(due.duty().beneficiaryId())).stream().anyMatch(home -> home.fresh(day));
    if (!planned) {
      throw new RefusedException(new PayoutRefusal.NotAtHome(due.id()));
    }
  }
}
