package vn.gandan.payout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Dues;
import vn.gandan.kernel.Actor;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;
import vn.gandan.visit.CounterService;
import vn.gandan.visit.Line;

/**
 * Payouts as a service of the counter: what somebody has signed for on this shift today is in their
 * basket until it is paid.
 */
@Component
class PayoutService implements CounterService {
  private final Tills tills;
  private final PresentationJournal journal;
  private final Dues dues;
  private final PayPlaces places;
  private final Standings standings;
  private final Payouts payouts;

  PayoutService(
      Tills tills,
      PresentationJournal journal,
      Dues dues,
      PayPlaces places,
      Standings standings,
      Payouts payouts) {
    this.tills = tills;
    this.journal = journal;
    this.dues = dues;
    this.places = places;
    this.standings = standings;
    this.payouts = payouts;
  }

  @Override
  public String name() {
    return PayingDuties.SERVICE;
  }

  @Override
  public List<Offered> offers(UUID person, Actor actor) {
    LocalDate day = payouts.today();
    Optional<Shift> shift = tills.openOf(actor.accountId());
    if (shift.isEmpty()) {
      return List.of();
    }
    Place place = places.of(shift.get(), day);
    Map<UUID, UUID> open = journal.open(shift.get().id(), person, day);
    List<Offered> offers = new ArrayList<>();
    open.forEach((duty, presentation) -> {
      dues.find(duty)
          .filter(due -> standings.refusal(due, place, day).isEmpty())
          .ifPresent(due -> offers.add(offered(due, presentation)));
    });
    return offers;
  }

  private static Offered offered(Due due, UUID presentation) {
    Line line = PayingDuties.line(due);
    return new Offered(
        line.subject(),
        line.title(),
        line.way(),
        line.money(),
        line.amount(),
        new PayDuty(due.id(), presentation));
  }
}
