package vn.gandan.payout.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.party.MaskedPerson;
import vn.gandan.party.Party;
import vn.gandan.party.PartyRefusal;
import vn.gandan.party.Person;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;
import vn.gandan.till.Shift;
import vn.gandan.visit.ServingTill;

/** Whoever pays, before whoever is paid. */
@Component
class AtTheTill {
  private final ServingTill serving;
  private final Party party;
  private final Hands hands;

  AtTheTill(ServingTill serving, Party party, Hands hands) {
    this.serving = serving;
    this.party = party;
    this.hands = hands;
  }

  Words words(HttpServletRequest request) {
    return hands.words(request);
  }

  MaskedPerson person(UUID person, Actor actor) {
    return party
        .person(person, new Reading(actor, Purpose.PAYOUT))
        .map(Person::masked)
        .orElseThrow(() -> new RefusedException(new PartyRefusal.UnknownPerson(person)));
  }

  Optional<Shift> shift(Actor actor) {
    return serving.of(actor);
  }

  /** Where the own shift is open, whichever desk the session names. */
  UUID desk(Actor actor, HttpServletRequest request) {
    return serving.desk(actor, request);
  }

  /** Why nothing can be paid now; empty if it can. */
  Optional<Refusal> closed(Actor actor, HttpServletRequest request) {
    return serving.closed(actor, request);
  }
}
