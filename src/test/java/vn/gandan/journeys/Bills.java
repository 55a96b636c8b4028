package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.gandan.collection.Biller;
import vn.gandan.collection.BillerContract;
import vn.gandan.collection.OpenBiller;
import vn.gandan.collection.SignBillerContract;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Done;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** Bills as a caller of the API takes them, and the contract of a biller in Thanh Hóa. */
final class Bills {
  static final int WINDOW = 400;

  private Bills() {}

  /** 500 đồng a bill and 0.30 %, at least 1,000; the day ends at midnight. */
  static UUID contract(OperationDoor door, String endpoint) {
    UUID biller = UUID.randomUUID();
    LocalDate today = LocalDate.now(OperationDoor.ZONE);
    String code = code(biller);
    centre(door, new OpenBiller(biller, code, Biller.Kind.WATER, name(biller)));
    centre(
        door,
        new SignBillerContract(
            UUID.randomUUID(),
            biller,
            "01/" + code,
            today,
            today,
            null,
            500,
            30,
            1_000,
            null,
            WINDOW,
            "23:59",
            BillerContract.Settled.MONTH,
            BillerContract.Link.HTTP,
            endpoint,
            "Hợp đồng thử"));
    return biller;
  }

  static String code(UUID biller) {
    return "T-" + biller.toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  static String name(UUID biller) {
    return "Cấp nước " + code(biller);
  }

  /** The provincial post office acts on pages, through the same door. */
  static Done centre(OperationDoor door, Act act) {
    String province = TestDatabases.THANH_HOA.code();
    Actor centre = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, province);
    return ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () ->
            door.submit(
                    new OperationRequest(
                        UUID.randomUUID(),
                        Desk.ofProvince(province).deskId(),
                        Instant.now(),
                        null,
                        List.of(act)),
                    centre)
                .receipt()
                .acts()
                .getFirst());
  }

  static Caller.Answer ask(Caller clerk, UUID biller, String customer) {
    return clerk.posts("/api/v1/bill-queries", Map.of("biller", biller, "customer", customer));
  }

  /** The quote of the only open bill. */
  static UUID quote(Caller clerk, UUID biller, String customer) {
    return only(ask(clerk, biller, customer));
  }

  /** As {@link #quote}, asked for somebody who stands at the counter. */
  static UUID quoteFor(Caller clerk, UUID biller, String customer, UUID person) {
    return only(
        clerk.posts(
            "/api/v1/bill-queries",
            Map.of("biller", biller, "customer", customer, "person", person)));
  }

  private static UUID only(Caller.Answer told) {
    return UUID.fromString(told.body().get("bills").get(0).get("quote").asString());
  }

  static Acts.Sent take(UUID quote, long amount) {
    return act("collection.take", Map.of("quote", quote, "amount", amount));
  }

  static Acts.Sent settle(long due) {
    return act(
        "visit.settle",
        Map.of("receipt", UUID.randomUUID(), "due", due, "given", due, "paidOut", 0));
  }
}
