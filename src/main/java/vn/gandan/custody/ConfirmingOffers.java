package vn.gandan.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Performance;

@Component
class ConfirmingOffers implements ActHandler<ConfirmOffer, ConfirmOffer.Done> {
  private final Custody custody;
  private final OfferJournal journal;
  private final DiscrepancyJournal discrepancies;
  private final Places places;

  ConfirmingOffers(
      Custody custody, OfferJournal journal, DiscrepancyJournal discrepancies, Places places) {
    this.custody = custody;
    this.journal = journal;
    this.discrepancies = discrepancies;
    this.places = places;
  }

  @Override
  public String name() {
    return "custody.confirm";
  }

  @Override
  public Class<ConfirmOffer> act() {
    return ConfirmOffer.class;
  }

  @Override
  public Class<ConfirmOffer.Done> done() {
    return ConfirmOffer.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Places.EVERYBODY_AT_A_DESK;
  }

  @Override
  public ConfirmOffer.Done perform(ConfirmOffer act, Performance performance) {
    Offer offer = openOffer(act.offer(), performance);
    refuseOthers(offer, performance);
    List<ThingCode> expected = offer.expected().stream().map(Thing::code).toList();
    HandoverRules.Count count = HandoverRules.count(expected, act.counted());
    Taken held = custody.takeCounted(expected, act.counted());
    UUID giverUnit = places.desk(offer.giverDesk(), performance).unitId();
    for (ThingCode code : count.agreed()) {
      custody.link(performance, held.of(code), Places.here(performance), offer.id());
    }
    List<UUID> opened = new ArrayList<>();
    for (ThingCode code : count.missing()) {
      opened.add(open(performance, Discrepancy.Kind.MISSING, held.of(code), offer, giverUnit));
    }
    for (ThingCode code : count.extra()) {
      opened.add(open(performance, Discrepancy.Kind.EXTRA, held.of(code), offer, giverUnit));
    }
    journal.end(performance, offer.id(), "confirmed");
    return new ConfirmOffer.Done(offer.id(), count.agreed().size(), opened);
  }

  /** What is neither to nor from the own unit is not there for it. */
  private Offer openOffer(UUID id, Performance performance) {
    journal.lock(id);
    Offer offer =
        journal
            .find(id)
            .filter(found -> places.concerns(found, performance))
            .orElseThrow(() -> new RefusedException(new CustodyRefusal.UnknownOffer(id)));
    if (offer.outcome() != null) {
      throw new RefusedException(new CustodyRefusal.OfferEnded(id, offer.outcome()));
    }
    return offer;
  }

  /** Any desk of the taking unit may count, but what is offered to a courier only that courier. */
  private void refuseOthers(Offer offer, Performance performance) {
    Desk here = performance.desk();
    boolean toADevice = places.desk(offer.takerDesk(), performance).kind() == Desk.Kind.DEVICE;
    boolean mayTake =
        (toADevice || here.kind() == Desk.Kind.DEVICE)
            ? here.deskId().equals(offer.takerDesk())
            : here.unitId().equals(offer.takerUnit());
    if (!mayTake || here.deskId().equals(offer.giverDesk())) {
      throw new RefusedException(new CustodyRefusal.NotTheTaker(offer.id()));
    }
  }

  private UUID open(
      Performance performance, Discrepancy.Kind kind, Holding held, Offer offer, UUID giverUnit) {
    return discrepancies.open(performance, kind, held.thing(), offer.id(), null, giverUnit);
  }
}
