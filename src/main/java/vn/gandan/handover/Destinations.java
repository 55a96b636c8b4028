package vn.gandan.handover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Thing;
import vn.gandan.dossier.Dossier;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.operation.Desk;
import vn.gandan.ui.Choice;

/** Where things can go from here: first where they have to, then everywhere else. */
@Component
public class Destinations {
  private final Network network;
  private final Hands hands;
  private final WorkDesks desks;

  Destinations(Network network, Hands hands, WorkDesks desks) {
    this.network = network;
    this.hands = hands;
    this.desks = desks;
  }

  /**
   * Offices and agencies that may open a bag; those that the things are for come first.
   *
   * @param things that lie here or are packed already
   */
  public List<Choice> forBag(Collection<Thing> things, Actor actor) {
    Map<UUID, String> units = new LinkedHashMap<>();
    for (Thing thing : things) {
      hands
          .dossierOf(thing, actor)
          .map(dossier -> goal(thing, dossier))
          .ifPresent(unit -> units.computeIfAbsent(unit, hands::unitName));
    }
    units.remove(actor.unitId());
    everyUnit(actor).forEach(units::putIfAbsent);
    return units.entrySet().stream()
        .map(unit -> new Choice(unit.getKey().toString(), unit.getValue()))
        .toList();
  }

  /** Couriers and desks nearby first, then every office and agency. */
  public List<Choice> forOffer(UUID here, Actor actor) {
    List<Choice> choices = new ArrayList<>();
    for (NamedDesk desk : nearby(actor)) {
      boolean takes = desk.desk().kind() != Desk.Kind.SHELF;
      if (takes && !desk.desk().deskId().equals(here)) {
        String unit =
            desk.desk().unitId().equals(actor.unitId())
                ? ""
                : ", " + hands.unitName(desk.desk().unitId());
        choices.add(new Choice(desk.desk().deskId().toString(), desk.name() + unit));
      }
    }
    everyUnit(actor).forEach((unit, name) -> choices.add(new Choice(unit.toString(), name)));
    return choices;
  }

  /**
   * The desk behind a choice: a desk itself, or the one at which an office or agency takes things.
   *
   * @throws RefusedException {@link HandoverRefusal.NoSuchPlace}
   */
  public UUID desk(UUID chosen) {
    if (network.namedDesk(chosen, desks.today()).isPresent()) {
      return chosen;
    }
    return network.desksOf(chosen, desks.today()).stream()
        .map(NamedDesk::desk)
        .filter(desk -> takesIn(desk.kind()))
        .findFirst()
        .map(Desk::deskId)
        .orElseThrow(() -> new RefusedException(new HandoverRefusal.NoSuchPlace()));
  }

  private static boolean takesIn(Desk.Kind kind) {
    return switch (kind) {
      case COUNTER, AGENCY -> true;
      case CENTRE, SHELF, VAULT, DEVICE, PROVINCE, PROGRAM -> false;
    };
  }

  /** The own unit's desks; for an agency also those of its commune's post office that travel. */
  private List<NamedDesk> nearby(Actor actor) {
    List<NamedDesk> nearby = new ArrayList<>(desks.ofUnit(actor));
    nearby.sort(Comparator.comparing(desk -> desk.desk().kind() != Desk.Kind.DEVICE));
    if (actor.role() == Role.AGENCY_OFFICER && actor.unitId() != null) {
      network
          .agency(actor.unitId(), desks.today())
          .map(Agency::communeCode)
          .flatMap(commune -> network.officeOfCommune(commune, desks.today()))
          .ifPresent(office ->
              network.desksOf(office.officeId(), desks.today()).stream()
                  .filter(desk -> desk.desk().kind() == Desk.Kind.DEVICE)
                  .forEach(nearby::add));
    }
    return nearby;
  }

  /** By name: agencies first for the post, offices first for an agency. */
  private Map<UUID, String> everyUnit(Actor actor) {
    Map<UUID, String> agencies = new LinkedHashMap<>();
    network.agencies(desks.today()).stream()
        .sorted(Comparator.comparing(Agency::name))
        .forEach(agency -> agencies.put(agency.agencyId(), agency.name()));
    Map<UUID, String> offices = new LinkedHashMap<>();
    network.offices(desks.today()).forEach(office -> offices.put(office.officeId(), office.name()));
    boolean post = actor.role() != Role.AGENCY_OFFICER;
    Map<UUID, String> all = new LinkedHashMap<>(post ? agencies : offices);
    all.putAll(post ? offices : agencies);
    all.remove(actor.unitId());
    return all;
  }

  /** Papers go to who decides, results to where they are collected. */
  private static UUID goal(Thing thing, Dossier dossier) {
    return Optional.of(thing.kind())
        .filter(Thing.Kind.RESULT::equals)
        .map(_ -> dossier.returnUnit())
        .orElse(dossier.agencyId());
  }
}
