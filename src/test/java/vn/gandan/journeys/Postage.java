package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.tariff.PublishPrice;
import vn.gandan.tariff.Tariffs;

/** What the post of Thanh Hóa charges for bringing a result home; nothing for sending it on. */
final class Postage {
  static final long HOME = 25_000;
  static final String ITEM = "result-to-home";

  private Postage() {}

  static LocalDate today() {
    return LocalDate.now(OperationDoor.ZONE);
  }

  /** From today; published once. */
  static void publish(OperationDoor door, Tariffs tariffs) {
    boolean published =
        ProvinceRoute.in(
            TestDatabases.THANH_HOA,
            () -> tariffs.decided().stream().anyMatch(price -> price.item().equals(ITEM)));
    if (!published) {
      publish(door, HOME, today());
    }
  }

  /** A dossier is handed in, and its result is to be given back that way. */
  static Acts.Sent returned(Acts.Sent handedIn, String way) {
    Map<String, Object> fields = new HashMap<>(handedIn.fields());
    fields.put("returnWay", way);
    return new Acts.Sent(fields);
  }

  static Acts.Sent take(UUID dossier) {
    return act("postage.take", Map.of("dossier", dossier));
  }

  static void publish(OperationDoor door, long dong, LocalDate from) {
    Actor centre = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, "38");
    PublishPrice price =
        new PublishPrice(UUID.randomUUID(), ITEM, dong, "07/QĐ-BĐT", today(), from);
    ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () ->
            door.submit(
                new OperationRequest(
                    UUID.randomUUID(),
                    Desk.ofProvince("38").deskId(),
                    Instant.now(),
                    null,
                    List.of(price)),
                centre));
  }
}
