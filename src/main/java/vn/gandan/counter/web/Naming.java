package vn.gandan.counter.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Procedure;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Thing;
import vn.gandan.custody.Whereabouts;
import vn.gandan.dossier.Dossier;
import vn.gandan.network.Agency;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.operation.OperationDoor;

/** Offices, agencies, desks and hands as people call them; never a citizen's name. */
@Component
class Naming {
  private final Network network;
  private final Catalogue catalogue;
  private final Custody custody;
  private final Telling telling;
  private final InstantSource clock;

  Naming(
      Network network, Catalogue catalogue, Custody custody, Telling telling, InstantSource clock) {
    this.network = network;
    this.catalogue = catalogue;
    this.custody = custody;
    this.telling = telling;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
  }

  /** A commune post office or an agency; its id where neither is known. */
  String unit(UUID unit) {
    return network
        .office(unit)
        .map(Office::name)
        .or(() -> network.agency(unit, today()).map(Agency::name))
        .orElse(unit.toString());
  }

  Optional<Procedure> procedure(Dossier dossier) {
    return catalogue.version(dossier.versionId());
  }

  String procedureName(Dossier dossier) {
    return procedure(dossier).map(Procedure::name).orElse(dossier.procedureCode());
  }

  /** The name of a procedure in force today; its code where it is no longer published. */
  String procedureName(@Nullable String code) {
    if (code == null) {
      return "";
    }
    return catalogue.procedure(code, today()).map(Procedure::name).orElse(code);
  }

  String commune(String code) {
    return network.commune(code, today()).map(each -> each.fullName()).orElse(code);
  }

  String hand(Holder hand, Locale locale) {
    return switch (hand) {
      case Holder.AtDesk(UUID desk, UUID unit) -> {
        String name = network.namedDesk(desk, today()).map(NamedDesk::name).orElse("");
        yield name.isEmpty() ? unit(unit) : name + ", " + unit(unit);
      }
      case Holder.InBag(UUID bag) ->
          telling.text(
              locale,
              "counter.hand.bag",
              custody.find(bag).map(thing -> thing.code().value()).orElse(""));
      case Holder.WithPerson _ -> telling.text(locale, "counter.hand.citizen");
      case Holder.OfUnit(UUID unit) -> unit(unit);
      case Holder.Missing(var _, UUID unit) ->
          telling.text(locale, "counter.hand.missing", unit(unit));
    };
  }

  /** Where a thing is now, with the bag it is in. */
  Optional<Whereabouts> where(Thing thing) {
    return custody.where(thing, clock.instant(), clock.instant());
  }

  String where(Whereabouts found, Locale locale) {
    String hand = hand(found.hand(), locale);
    return found.containers().isEmpty()
        ? hand
        : telling.text(
            locale, "counter.where.bag", hand, found.containers().getLast().code().value());
  }
}
