package vn.gandan.counter.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.counter.Draft;
import vn.gandan.counter.Drafts;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Holding;
import vn.gandan.custody.Thing;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.Need;
import vn.gandan.dossier.Status;
import vn.gandan.kernel.Actor;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.party.EnrolDraft;
import vn.gandan.party.EnrolDrafts;
import vn.gandan.ui.Tone;

/** The lists of the first page: the own office's day. */
@Component
class Today {
  private static final int SHELF_SHOWN = 20;
  private static final int NEEDS_SHOWN = 20;
  private static final int LONG_ON_SHELF = 7;
  private static final int TOO_LONG_ON_SHELF = 30;

  private final Dossiers dossiers;
  private final Custody custody;
  private final Network network;
  private final Drafts drafts;
  private final EnrolDrafts people;
  private final Naming naming;
  private final InstantSource clock;

  Today(
      Dossiers dossiers,
      Custody custody,
      Network network,
      Drafts drafts,
      EnrolDrafts people,
      Naming naming,
      InstantSource clock) {
    this.dossiers = dossiers;
    this.custody = custody;
    this.network = network;
    this.drafts = drafts;
    this.people = people;
    this.naming = naming;
    this.clock = clock;
  }

  List<HomePage.DossierLine> handedIn(UUID office) {
    Instant midnight = naming.today().atStartOfDay(OperationDoor.ZONE).toInstant();
    Map<UUID, String> names = new HashMap<>();
    return dossiers.handedIn(office, midnight).stream()
        .map(each ->
            new HomePage.DossierLine(
                each.code(),
                names.computeIfAbsent(each.versionId(), _ -> naming.procedureName(each)),
                each.status().code(),
                tone(each),
                each.handedInAt()))
        .toList();
  }

  /** What is left of the shelf's line when it is cut. */
  record Shelf(List<HomePage.ShelfLine> lines, int total) {}

  /** Results at the desks and on the shelves of the office, longest first. */
  Shelf shelf(UUID office, Actor actor) {
    Map<UUID, String> names = new HashMap<>();
    List<Holding> held =
        network.desksOf(office, naming.today()).stream()
            .peek(desk -> names.put(desk.desk().deskId(), desk.name()))
            .flatMap(desk -> heldAt(desk))
            .filter(each -> each.thing().kind() == Thing.Kind.RESULT)
            .sorted(Comparator.comparing(Holding::since))
            .toList();
    List<HomePage.ShelfLine> lines =
        held.stream()
            .limit(SHELF_SHOWN)
            .map(each -> line(each, names.getOrDefault(each.holder().id(), ""), actor))
            .flatMap(Optional::stream)
            .toList();
    return new Shelf(lines, held.size());
  }

  List<HomePage.DraftLine> drafts(Actor actor) {
    return Stream.concat(
            drafts.of(actor).stream().map(this::line), people.of(actor).stream().map(Today::line))
        .sorted(Comparator.comparing(HomePage.DraftLine::savedAt).reversed())
        .toList();
  }

  List<HomePage.NeedLine> needs(UUID office) {
    return dossiers.openNeeds(office).stream().limit(NEEDS_SHOWN).map(this::line).toList();
  }

  Optional<HomePage.NeedLine> need(UUID office, UUID need) {
    return dossiers.openNeeds(office).stream()
        .filter(each -> each.id().equals(need))
        .findFirst()
        .map(this::line);
  }

  static Tone tone(Dossier dossier) {
    if (dossier.late()) {
      return Tone.BAD;
    }
    return tone(dossier.status());
  }

  static Tone tone(Status status) {
    return switch (status) {
      case SUBMITTED, RECEIVED, IN_PROGRESS -> Tone.ACTIVE;
      case SUPPLEMENT_ASKED, PAYMENT_ASKED, WITHDRAWAL_ASKED -> Tone.CARE;
      case NOT_RECEIVED -> Tone.BAD;
      case STOPPED -> Tone.QUIET;
      case FINISHED, RETURNED -> Tone.GOOD;
    };
  }

  /** How long a result has lain, told by colour beside the number of days. */
  static Tone ageing(long days) {
    if (days >= TOO_LONG_ON_SHELF) {
      return Tone.BAD;
    }
    return days >= LONG_ON_SHELF ? Tone.CARE : Tone.ACTIVE;
  }

  private Stream<Holding> heldAt(NamedDesk desk) {
    return custody.heldBy(new Holder.AtDesk(desk.desk().deskId(), desk.desk().unitId())).stream();
  }

  private Optional<HomePage.ShelfLine> line(Holding held, String desk, Actor actor) {
    long days = Duration.between(held.since(), clock.instant()).toDays();
    return dossiers
        .ofThing(held.thing(), actor)
        .map(dossier ->
            new HomePage.ShelfLine(
                dossier.code(),
                naming.procedureName(dossier),
                desk,
                held.since(),
                days,
                ageing(days)));
  }

  private HomePage.DraftLine line(Draft draft) {
    return new HomePage.DraftLine(
        draft.id().toString(),
        naming.procedureName(draft.procedureCode()),
        "/quay/nguoi/" + draft.personId() + "/ho-so/moi?nhap=" + draft.id(),
        draft.savedAt());
  }

  private static HomePage.DraftLine line(EnrolDraft draft) {
    return new HomePage.DraftLine(
        draft.id().toString(), null, "/quay/nguoi/moi?nhap=" + draft.id(), draft.savedAt());
  }

  private HomePage.NeedLine line(Need need) {
    return new HomePage.NeedLine(
        need.id().toString(),
        need.words(),
        naming.procedureName(need.procedureCode()),
        need.notedAt());
  }
}
