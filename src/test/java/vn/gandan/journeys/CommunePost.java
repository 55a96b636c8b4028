package vn.gandan.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gandan.network.Agency;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** A commune post office of the demonstration, its desks, and the commune's People's Committee. */
record CommunePost(
    UUID office,
    UUID counter,
    UUID secondCounter,
    UUID shelf,
    UUID vault,
    UUID device,
    UUID agency,
    UUID agencyDesk) {
  static final String LUU_VE = "16438";
  static final String HAC_THANH = "14797";
  static final String HA_LONG = "06688";
  static final String VIET_HUNG = "06661";

  static CommunePost luuVe(Network network) {
    return of(network, TestDatabases.THANH_HOA, LUU_VE);
  }

  static CommunePost hacThanh(Network network) {
    return of(network, TestDatabases.THANH_HOA, HAC_THANH);
  }

  static CommunePost haLong(Network network) {
    return of(network, TestDatabases.QUANG_NINH, HA_LONG);
  }

  /** Nobody else's: for tests that leave its tills in any state. */
  static CommunePost vietHung(Network network) {
    return of(network, TestDatabases.QUANG_NINH, VIET_HUNG);
  }

  private static CommunePost of(Network network, Province province, String commune) {
    LocalDate today = Instant.now().atZone(OperationDoor.ZONE).toLocalDate();
    return ProvinceRoute.in(
        province,
        () -> {
          Office office = network.officeOfCommune(commune, today).orElseThrow();
          Agency agency = network.agencyFor(commune, Agency.Level.COMMUNE, today).orElseThrow();
          List<UUID> counters = desks(network, office.officeId(), Desk.Kind.COUNTER, today);
          return new CommunePost(
              office.officeId(),
              counters.get(0),
              counters.get(1),
              desks(network, office.officeId(), Desk.Kind.SHELF, today).getFirst(),
              desks(network, office.officeId(), Desk.Kind.VAULT, today).getFirst(),
              desks(network, office.officeId(), Desk.Kind.DEVICE, today).getFirst(),
              agency.agencyId(),
              desks(network, agency.agencyId(), Desk.Kind.AGENCY, today).getFirst());
        });
  }

  private static List<UUID> desks(Network network, UUID unit, Desk.Kind kind, LocalDate day) {
    return network.desksOf(unit, day).stream()
        .map(NamedDesk::desk)
        .filter(desk -> desk.kind() == kind)
        .map(Desk::deskId)
        .toList();
  }
}
