package vn.gandan.portal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Procedure;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Link;
import vn.gandan.custody.Whereabouts;
import vn.gandan.dossier.AskSupplement;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierThing;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.Status;
import vn.gandan.dossier.StepTaken;
import vn.gandan.operation.OperationDoor;
import vn.gandan.portal.Tracked.Event;
import vn.gandan.portal.Tracked.Whereabout;

/** Joins what the agency did with what the post carried, for the current province. */
@Component
class TrackedWay {
  private final Dossiers dossiers;
  private final Custody custody;
  private final Catalogue catalogue;
  private final PublicHands hands;
  private final InstantSource clock;

  TrackedWay(
      Dossiers dossiers,
      Custody custody,
      Catalogue catalogue,
      PublicHands hands,
      InstantSource clock) {
    this.dossiers = dossiers;
    this.custody = custody;
    this.catalogue = catalogue;
    this.hands = hands;
    this.clock = clock;
  }

  Tracked of(Dossier dossier) {
    Instant now = clock.instant();
    PublicHands.Names names = hands.on(LocalDate.ofInstant(now, OperationDoor.ZONE));
    List<DossierThing> things = dossiers.things(dossier);
    return new Tracked(
        dossier.code(),
        dossier.token(),
        dossier.procedureCode(),
        catalogue.version(dossier.versionId()).map(Procedure::name).orElse(dossier.procedureCode()),
        dossier.status(),
        dossier.since(),
        dossier.handedInAt(),
        dossier.promisedAt(),
        dossier.dueAt(),
        overdue(dossier, now),
        names.unit(dossier.agencyId()),
        names.contact(dossier.helpedUnit()),
        names.contact(dossier.returnUnit()),
        dossier.returnWay(),
        asked(dossier),
        things.stream().flatMap(each -> where(each, now, names).stream()).toList(),
        way(dossier, things, names));
  }

  private static boolean overdue(Dossier dossier, Instant now) {
    return switch (dossier.status()) {
      case RECEIVED, IN_PROGRESS, PAYMENT_ASKED ->
          dossier.late() || (dossier.dueAt() != null && dossier.dueAt().isBefore(now));
      case SUBMITTED,
          NOT_RECEIVED,
          SUPPLEMENT_ASKED,
          WITHDRAWAL_ASKED,
          STOPPED,
          FINISHED,
          RETURNED ->
          false;
    };
  }

  private List<String> asked(Dossier dossier) {
    if (dossier.status() != Status.SUPPLEMENT_ASKED) {
      return List.of();
    }
    return dossiers.asked(dossier).stream()
        .map(AskSupplement.Item::paper)
        .map(TrackingRules::withoutNumbers)
        .toList();
  }

  private Optional<Whereabout> where(DossierThing each, Instant now, PublicHands.Names names) {
    return custody
        .where(each.thing(), now, now)
        .map((Whereabouts where) ->
            new Whereabout(
                each.role(),
                each.thing().code().value(),
                names.hand(where.hand()),
                !where.containers().isEmpty(),
                where.since()));
  }

  private List<Event> way(Dossier dossier, List<DossierThing> things, PublicHands.Names names) {
    List<Event> way = new ArrayList<>();
    for (StepTaken taken : dossiers.history(dossier)) {
      String unit = names.unit(taken.byUnit());
      way.add(new Event.Taken(taken.effectiveAt(), taken.step(), unit, taken.dueAt()));
    }
    things.forEach(thing -> way.addAll(TrackingRules.told(moves(thing, names))));
    // A stable order: the step goes before the move that it brought about.
    way.sort(Comparator.comparing(Event::at));
    return way;
  }

  private List<Event.Moved> moves(DossierThing thing, PublicHands.Names names) {
    return custody.way(thing.thing()).stream()
        .filter(link -> !toldByItsStep(thing.role(), link))
        .map(link -> new Event.Moved(link.effectiveAt(), thing.role(), hand(link, names)))
        .toList();
  }

  /** Handing in, finishing and returning are steps, and need not be told twice. */
  private static boolean toldByItsStep(DossierThing.Role role, Link link) {
    boolean own = link.depth() == 0;
    return switch (role) {
      case PAPERS -> own && link.seq() == 1;
      case SUPPLEMENT -> false;
      case RESULT -> own && (link.seq() == 1 || link.taker() instanceof Holder.WithPerson);
    };
  }

  /** A bag belongs to whoever put the thing in. */
  private static Tracked.Hand hand(Link link, PublicHands.Names names) {
    if (link.taker() instanceof Holder.InBag) {
      return new Tracked.Hand(Tracked.Place.BAG, names.hand(link.giver()).unit());
    }
    return names.hand(link.taker());
  }
}
