package vn.gandan.access;

import static vn.gandan.journeys.Acts.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gandan.collection.AskingBillers;
import vn.gandan.collection.BillQuery;
import vn.gandan.collection.BillQuote;
import vn.gandan.collection.BillerDays;
import vn.gandan.collection.Collections;
import vn.gandan.collection.CompareDay;
import vn.gandan.collection.DayLine;
import vn.gandan.collection.SettlePeriod;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.ProvinceRoute;

/** Asks the demonstration's biller for bills at a place, and takes them. */
final class BillObjects {
  /** As authorisation.txt has it. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final AtomicInteger DAYS = new AtomicInteger();
  private static final AtomicInteger CUSTOMER = new AtomicInteger(200);

  private final Collections collections;
  private final AskingBillers asking;
  private final BillerDays days;
  private final OperationDoor door;

  BillObjects(Collections collections, AskingBillers asking, BillerDays days, OperationDoor door) {
    this.collections = collections;
    this.asking = asking;
    this.days = days;
    this.door = door;
  }

  RealObject make(String object, Place at) {
    return switch (object) {
      case "biller" -> RealObject.of("biller", biller(at));
      case "bill-query" -> RealObject.of("query", query(at).id());
      case "quote" -> quote(at);
      case "bill-payment" -> payment(at);
      case "bill-difference" -> RealObject.of("biller", biller(at), "difference", difference(at));
      case "bill-settlement" -> RealObject.of("biller", biller(at), "settlement", settlement(at));
      default -> throw new AssertionError("nobody makes " + object);
    };
  }

  private UUID biller(Place at) {
    return ProvinceRoute.in(at.province, () -> collections.billers().getFirst().billerId());
  }

  private BillQuery query(Place at) {
    Actor clerk = new Actor(UUID.randomUUID(), null, Role.CLERK, at.office, at.province.code());
    String customer = "PA000" + CUSTOMER.incrementAndGet();
    UUID biller = biller(at);
    return ProvinceRoute.in(
        at.province,
        () -> collections.query(asking.ask(biller, customer, null, clerk), clerk).orElseThrow());
  }

  private RealObject quote(Place at) {
    BillQuote quote = query(at).quotes().getFirst();
    return RealObject.of("quote", quote.id()).with("amount", quote.amount());
  }

  /** At the till that is open there. */
  private RealObject payment(Place at) {
    BillQuote quote = query(at).quotes().getFirst();
    at.clerk()
        .does(
            act("collection.take", Map.of("quote", quote.id(), "amount", quote.amount())),
            act(
                "visit.settle",
                Map.of(
                    "receipt", UUID.randomUUID(),
                    "due", quote.amount(),
                    "given", quote.amount(),
                    "paidOut", 0)));
    return RealObject.of("payment", quote.id());
  }

  /** Of a day long past on which nothing was taken, a day of its own each time. */
  private UUID settlement(Place at) {
    UUID biller = biller(at);
    UUID settlement = UUID.randomUUID();
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(DAYS.incrementAndGet());
    Desk desk = Desk.ofProvince(at.province.code());
    Actor centre =
        new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, at.province.code());
    ProvinceRoute.in(
        at.province,
        () ->
            door.submit(
                new OperationRequest(
                    UUID.randomUUID(),
                    desk.deskId(),
                    Instant.now(),
                    null,
                    List.of(new SettlePeriod(settlement, biller, day, day, 0))),
                centre));
    return settlement;
  }

  /** A line that only the biller has, on a day on which nothing was taken. */
  private UUID difference(Place at) {
    UUID biller = biller(at);
    String province = at.province.code();
    Actor centre = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, province);
    return ProvinceRoute.in(
        at.province,
        () -> {
          if (days.differences(biller, DAY, DAY).isEmpty()) {
            door.submit(
                new OperationRequest(
                    UUID.randomUUID(),
                    Desk.ofProvince(province).deskId(),
                    Instant.now(),
                    null,
                    List.of(
                        new CompareDay(
                            UUID.randomUUID(),
                            biller,
                            DAY,
                            List.of(new DayLine("LA-1", "HD-1", 5_000))))),
                centre);
          }
          return days.differences(biller, DAY, DAY).getFirst().id();
        });
  }
}
