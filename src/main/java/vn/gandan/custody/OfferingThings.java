package vn.gandan.custody;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Performance;

@Component
class OfferingThings implements ActHandler<OfferThings, OfferThings.Done> {
  private final Custody custody;
  private final OfferJournal journal;
  private final Places places;

  OfferingThings(Custody custody, OfferJournal journal, Places places) {
    this.custody = custody;
    this.journal = journal;
    this.places = places;
  }

  @Override
  public String name() {
    return "custody.offer";
  }

  @Override
  public Class<OfferThings> act() {
    return OfferThings.class;
  }

  @Override
  public Class<OfferThings.Done> done() {
    return OfferThings.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Places.EVERYBODY_AT_A_DESK;
  }

  @Override
  public OfferThings.Done perform(OfferThings act, Performance performance) {
    if (journal.find(act.offer()).isPresent()) {
      throw new RefusedException(new CustodyRefusal.IdTaken(act.offer()));
    }
    Desk from = places.own(act.from(), performance);
    Desk to = places.desk(act.toDesk(), performance);
    if (to.deskId().equals(from.deskId())) {
      throw new RefusedException(new CustodyRefusal.UnknownDesk(act.toDesk()));
    }
    List<Holding> held = custody.take(act.things());
    for (Holding each : held) {
      custody.mustHold(each, Places.hand(from), from.unitId());
    }
    Offer offer =
        new Offer(
            act.offer(),
            from.deskId(),
            to.deskId(),
            to.unitId(),
            performance.recordedAt(),
            held.stream().map(Holding::thing).toList(),
            null);
    journal.add(performance, offer, held);
    return new OfferThings.Done(act.offer(), held.size());
  }
}
