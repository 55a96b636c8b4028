package vn.gandan.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.DecideFee;
import vn.gandan.catalogue.Procedure;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** What a People's Council decided about fees; where nobody says otherwise, that of Thanh Hóa. */
final class Fees {
  static final long BIRTH_FEE = 8_000;
  private static final String BIRTH = "1.001193";

  private Fees() {}

  /** The fee of registering a birth again, from today; decided once. */
  static void decide(OperationDoor door, Catalogue catalogue) {
    decide(door, catalogue, TestDatabases.THANH_HOA);
  }

  /** As {@link #decide(OperationDoor, Catalogue)}, in any province. */
  static void decide(OperationDoor door, Catalogue catalogue, Province province) {
    LocalDate today = LocalDate.now(OperationDoor.ZONE);
    Actor centre = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, province.code());
    DecideFee fee =
        new DecideFee(
            UUID.randomUUID(),
            BIRTH,
            Procedure.Channel.POST,
            BIRTH_FEE,
            "12/NQ-HĐND",
            today,
            today);
    ProvinceRoute.in(
        province,
        () -> {
          boolean decided =
              catalogue.provincialFees(today).stream().anyMatch(each -> each.code().equals(BIRTH));
          return decided
              ? null
              : door.submit(
                  new OperationRequest(
                      UUID.randomUUID(),
                      Desk.ofProvince(province.code()).deskId(),
                      Instant.now(),
                      null,
                      List.of(fee)),
                  centre);
        });
  }
}
