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
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** What the People's Council of Thanh Hóa decided about fees. */
final class Fees {
  static final long BIRTH_FEE = 8_000;
  private static final String BIRTH = "1.001193";

  private Fees() {}

  /** The fee of registering a birth again, from today; decided once. */
  static void decide(OperationDoor door, Catalogue catalogue) {
    LocalDate today = LocalDate.now(OperationDoor.ZONE);
    Actor centre = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, "38");
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
        TestDatabases.THANH_HOA,
        () -> {
          boolean decided =
              catalogue.provincialFees(today).stream().anyMatch(each -> each.code().equals(BIRTH));
          return decided
              ? null
              : door.submit(
                  new OperationRequest(
                      UUID.randomUUID(),
                      Desk.ofProvince("38").deskId(),
                      Instant.now(),
                      null,
                      List.of(fee)),
                  centre);
        });
  }
}
