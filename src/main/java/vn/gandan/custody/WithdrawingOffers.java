package vn.gandan.custody;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Performance;

@Component
class WithdrawingOffers implements ActHandler<WithdrawOffer, WithdrawOffer.Done> {
  private final OfferJournal journal;
  private final Places places;

  WithdrawingOffers(OfferJournal journal, Places places) {
    this.journal = journal;
    this.places = places;
  }

  @Override
  public String name() {
    return "custody.withdraw-offer";
  }

  @Override
  public Class<WithdrawOffer> act() {
    return WithdrawOffer.class;
  }

  @Override
  public Class<WithdrawOffer.Done> done() {
    return WithdrawOffer.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Places.EVERYBODY_AT_A_DESK;
  }

  @Override
  public WithdrawOffer.Done perform(WithdrawOffer act, Performance performance) {
    journal.lock(act.offer());
    Offer offer =
        journal
            .find(act.offer())
            .filter(found -> places.concerns(found, performance))
            .orElseThrow(() -> new RefusedException(new CustodyRefusal.UnknownOffer(act.offer())));
    if (offer.outcome() != null) {
      throw new RefusedException(new CustodyRefusal.OfferEnded(offer.id(), offer.outcome()));
    }
    String outcome = outcome(offer, performance);
    journal.end(performance, offer.id(), outcome);
    return new WithdrawOffer.Done(offer.id(), outcome);
  }

  private String outcome(Offer offer, Performance performance) {
    Desk here = performance.desk();
    UUID giver = places.desk(offer.giverDesk(), performance).unitId();
    boolean mine = !here.deskId().equals(offer.takerDesk()) && here.unitId().equals(giver);
    return mine ? "withdrawn" : "declined";
  }
}
