package vn.gandan.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gandan.journeys.Caller;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/** A commune of the demonstration: its post office, its People's Committee, who works there. */
final class Place {
  private static final Map<Role, String> LOGINS =
      Map.of(
          Role.CLERK, "gdv.",
          Role.DIRECTOR, "gd.",
          Role.COURIER, "bt.",
          Role.VAULT_KEEPER, "tq.",
          Role.AGENCY_OFFICER, "cb.",
          Role.AGENCY_SYSTEM, "ht.");

  private final int port;
  private final String slug;
  private final Map<Role, Caller> people = new EnumMap<>(Role.class);
  private final Map<Desk.Kind, List<UUID>> desks = new EnumMap<>(Desk.Kind.class);
  final Province province;
  final String commune;
  final UUID office;
  final UUID agency;

  private Place(int port, Network network, Province province, String slug, String commune) {
    this.port = port;
    this.slug = slug;
    this.province = province;
    this.commune = commune;
    LocalDate today = Instant.now().atZone(OperationDoor.ZONE).toLocalDate();
    this.office = network.officeOfCommune(commune, today).orElseThrow().officeId();
    this.agency = network.agencyFor(commune, Agency.Level.COMMUNE, today).orElseThrow().agencyId();
    for (Desk.Kind kind : Desk.Kind.values()) {
      UUID unit = kind == Desk.Kind.AGENCY ? agency : office;
      desks.put(
          kind,
          network.desksOf(unit, today).stream()
              .map(NamedDesk::desk)
              .filter(desk -> desk.kind() == kind)
              .map(Desk::deskId)
              .toList());
    }
  }

  static Place of(int port, Network network, Province province, String slug, String commune) {
    return ProvinceRoute.in(province, () -> new Place(port, network, province, slug, commune));
  }

  /** Where somebody of this role works; a director beside the clerk. */
  UUID deskOf(Role role) {
    return switch (role) {
      case CLERK -> desk(Desk.Kind.COUNTER);
      case DIRECTOR -> all(Desk.Kind.COUNTER).get(1);
      case VAULT_KEEPER -> desk(Desk.Kind.VAULT);
      case COURIER -> desk(Desk.Kind.DEVICE);
      case AGENCY_OFFICER, AGENCY_SYSTEM -> desk(Desk.Kind.AGENCY);
      case ANONYMOUS, CITIZEN, PROVINCE_OFFICE, AUDITOR, ADMINISTRATOR, PROGRAM ->
          throw new IllegalArgumentException(role + " works at no desk");
    };
  }

  UUID desk(Desk.Kind kind) {
    return all(kind).getFirst();
  }

  /** Its person of this role at their desk, calling the API. */
  Caller person(Role role) {
    return people.computeIfAbsent(
        role, each -> Caller.signedIn(port, LOGINS.get(each) + slug, deskOf(each)));
  }

  /** The same person at pages. */
  Browser browser(Role role) {
    Browser browser = new Browser(port);
    browser.signIn(LOGINS.get(role) + slug, "mot cua gan dan 2026");
    return browser;
  }

  Caller clerk() {
    return person(Role.CLERK);
  }

  Caller officer() {
    return person(Role.AGENCY_OFFICER);
  }

  static boolean atAnAgency(Role role) {
    return role == Role.AGENCY_OFFICER || role == Role.AGENCY_SYSTEM;
  }

  private List<UUID> all(Desk.Kind kind) {
    return desks.getOrDefault(kind, List.of());
  }
}
