package vn.gandan.portal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Holder;
import vn.gandan.network.Agency;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.Desk;
import vn.gandan.portal.Tracked.Contact;
import vn.gandan.portal.Tracked.Hand;
import vn.gandan.portal.Tracked.Place;

/** Says which office holds a thing, and never which person. */
@Component
class PublicHands {
  private final Network network;

  PublicHands(Network network) {
    this.network = network;
  }

  Names on(LocalDate day) {
    return new Names(day);
  }

  /** Names as they are on one day; each is asked for once. */
  final class Names {
    private final LocalDate day;
    private final Map<UUID, String> units = new HashMap<>();
    private final Map<UUID, Hand> desks = new HashMap<>();

    private Names(LocalDate day) {
      this.day = day;
    }

    /** An office or an agency; a dash for one that nobody knows any more. */
    String unit(UUID id) {
      return units.computeIfAbsent(
          id,
          unit ->
              network
                  .office(unit)
                  .map(Office::name)
                  .or(() -> network.agency(unit, day).map(Agency::name))
                  .orElse("–"));
    }

    Hand hand(Holder holder) {
      return switch (holder) {
        case Holder.AtDesk(UUID desk, UUID unit) ->
            desks.computeIfAbsent(desk, id -> new Hand(place(id, unit), unit(unit)));
        case Holder.InBag _ -> new Hand(Place.BAG, null);
        case Holder.WithPerson _ -> new Hand(Place.CITIZEN, null);
        case Holder.OfUnit(UUID unit) -> new Hand(placeOf(unit), unit(unit));
        case Holder.Missing(_, UUID unit) -> new Hand(Place.SEARCHED, unit(unit));
      };
    }

    /** The office's own counter, before its desk in the commune's centre. */
    Contact contact(UUID unit) {
      Optional<ServicePoint> point =
          network.pointsOf(unit, day).stream().min(Comparator.comparing(ServicePoint::level));
      return new Contact(
          unit(unit),
          point.map(ServicePoint::address).orElse(null),
          point.map(ServicePoint::hours).orElse(List.of()));
    }

    private Place place(UUID desk, UUID unit) {
      return network
          .namedDesk(desk, day)
          .map(NamedDesk::desk)
          .map(Desk::kind)
          .map(Names::place)
          .orElseGet(() -> placeOf(unit));
    }

    private Place placeOf(UUID unit) {
      return network.office(unit).isPresent() ? Place.COUNTER : Place.AGENCY;
    }

    private static Place place(Desk.Kind kind) {
      return switch (kind) {
        case COUNTER -> Place.COUNTER;
        case CENTRE -> Place.CENTRE;
        case AGENCY -> Place.AGENCY;
        case SHELF -> Place.SHELF;
        case VAULT -> Place.VAULT;
        case DEVICE -> Place.COURIER;
        case PROVINCE, PROGRAM ->
            throw new IllegalStateException("nothing lies at the desk of " + kind);
      };
    }
  }
}
