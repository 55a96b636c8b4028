package vn.gandan.payout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Dues;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.till.Shift;
import vn.gandan.visit.Baskets;
import vn.gandan.visit.Line;

@Component
class PayingDuties extends Handling<PayDuty, PayDuty.Done> {
  static final String SERVICE = "payout";
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

  private final Baskets baskets;
  private final PayPlaces places;
  private final Dues dues;
  private final Duties duties;
  private final Standings standings;
  private final Capacities capacities;
  private final PresentationJournal journal;

  PayingDuties(
      Baskets baskets,
      PayPlaces places,
      Dues dues,
      Duties duties,
      Standings standings,
      Capacities capacities,
      PresentationJournal journal) {
    super(
        "payout.pay",
        PayDuty.class,
        PayDuty.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR, Role.COURIER));
    this.baskets = baskets;
    this.places = places;
    this.dues = dues;
    this.duties = duties;
    this.standings = standings;
    this.capacities = capacities;
    this.journal = journal;
  }

  @Override
  public PayDuty.Done perform(PayDuty act, Performance performance) {
    Shift shift = baskets.shift(performance);
    LocalDate day = performance.businessDay();
    // A courier presents and pays in one operation: what was written just before must be seen.
    performance.writes().flush();
    Presentation presentation = presented(act, shift, day);
    Due due =
        dues.find(act.duty())
            .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownDuty(act.duty())));
    standings.mustBePayable(due, places.of(shift, day), day);
    // A power that was revoked since they signed does not count any more.
    if (capacities.claimant(presentation.person(), day).of(due).isEmpty()) {
      throw new RefusedException(new PayoutRefusal.NotTheirs(act.duty()));
    }
    duties.pass(
        performance, act.duty(), due.duty().holder(), new DutyHolder.Person(presentation.person()));
    long amount = due.duty().total().dong();
    journal.pay(performance, shift, act, amount, places.carries(shift, day));
    baskets.add(performance, line(due));
    return new PayDuty.Done(act.duty(), amount);
  }

  private Presentation presented(PayDuty act, Shift shift, LocalDate day) {
    UUID id = act.presentation();
    return journal
        .presentation(id)
        .filter(found -> found.shift().equals(shift.id()))
        .filter(found -> found.businessDay().equals(day))
        .filter(found -> found.duties().containsKey(act.duty()))
        .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownPresentation(id)));
  }

  /** Whose it is stands nowhere on the receipt. */
  static Line line(Due due) {
    return new Line(
        SERVICE,
        due.id().toString(),
        Line.Way.OUT,
        Line.Money.TRUST,
        title(due),
        due.duty().total().dong(),
        AccountPurpose.FUND,
        due.programme().programmeId().toString(),
        PayoutReasons.PAY);
  }

  static String title(Due due) {
    return "Chi trả " + due.programme().name() + ", tháng " + MONTH.format(due.duty().month());
  }
}
