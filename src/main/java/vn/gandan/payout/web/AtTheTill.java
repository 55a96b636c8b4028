package vn.gandan.payout.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
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
import vn.gandan.till.TillRefusal;
import vn.gandan.till.Tills;

/** Whoever pays, before whoever is paid. */
@Component
class AtTheTill {
  private final Tills tills;
  private final WorkDesks desks;
  private final Party party;
  private final Hands hands;

  AtTheTill(Tills tills, WorkDesks desks, Party party, Hands hands) {
    this.tills = tills;
    this.desks = desks;
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
    return tills.openOf(actor.accountId()).filter(shift -> shift.office().equals(actor.unitId()));
  }

  /** Where the own shift is open, whichever desk the session names. */
  UUID desk(Actor actor, HttpServletRequest request) {
    return shift(actor).map(Shift::desk).orElseGet(() -> desks.idOf(actor, request));
  }

  /** Why nothing can be paid now; empty if it can. */
  Optional<Refusal> closed(Actor actor, HttpServletRequest request) {
    Optional<Shift> own = shift(actor);
    if (own.isPresent()) {
      return own.filter(Shift::onBreak).map(shift -> new TillRefusal.OnBreak(shift.id()));
    }
    return Optional.of(new TillRefusal.NoOpenShift(desks.idOf(actor, request)));
  }
}
