package vn.gandan.collection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/**
 * One biller in each demonstration province, entered through the door as the provincial post office
 * would, and answering on this machine alone.
 */
@Component
@Profile("demo")
public class DemoCollections {
  private final BillerTable billers;
  private final DemoBiller demo;
  private final OperationDoor door;
  private final InstantSource clock;

  DemoCollections(BillerTable billers, DemoBiller demo, OperationDoor door, InstantSource clock) {
    this.billers = billers;
    this.demo = demo;
    this.door = door;
    this.clock = clock;
  }

  /** A province that has the biller already keeps it; the biller is woken where it was. */
  public void fill(Province province) {
    ProvinceRoute.in(
        province,
        () -> {
          List<BillerContract> before = billers.contracts(id(province, "biller"));
          String endpoint = demo.start(before.isEmpty() ? null : before.getFirst().endpoint());
          if (before.isEmpty()) {
            write(province, endpoint);
          }
          return true;
        });
  }

  private void write(Province province, String endpoint) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CollectionRules.ZONE);
    UUID biller = id(province, "biller");
    does(
        province,
        new OpenBiller(
            biller,
            DemoBiller.CODE,
            Biller.Kind.ELECTRICITY,
            "Điện lực trình diễn (mã PA000001 đến PA000999)"));
    does(
        province,
        new SignBillerContract(
            id(province, "contract"),
            biller,
            "TD-01",
            today,
            today,
            null,
            500,
            30,
            1_000,
            5_000L,
            400,
            "23:00",
            BillerContract.Settled.MONTH,
            BillerContract.Link.HTTP,
            endpoint,
            "Hợp đồng trình diễn"));
  }

  private void does(Province province, Act act) {
    Actor office =
        new Actor(id(province, "account"), null, Role.PROVINCE_OFFICE, null, province.code());
    Instant now = clock.instant();
    UUID desk = Desk.ofProvince(province.code()).deskId();
    door.submit(new OperationRequest(UUID.randomUUID(), desk, now, null, List.of(act)), office);
  }

  private static UUID id(Province province, String what) {
    String name = "gandan:demo:collection:" + province.code() + ":" + what;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
