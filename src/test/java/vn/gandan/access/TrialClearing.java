package vn.gandan.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gandan.operation.OperationDoor;

/** Acts by which the post and payers settle, as somebody would send them. */
final class TrialClearing {
  private TrialClearing() {}

  static Map<String, Object> fields(String act, RealObject object) {
    LocalDate today = LocalDate.now(OperationDoor.ZONE);
    return switch (act) {
      case "clearing.carry-over" ->
          Map.of(
              "round", id(object, "round"),
              "until", today.plusDays(5).toString(),
              "ground", "Công văn 1/BHXH");
      case "clearing.give-back" -> Map.of("round", id(object, "round"), "extent", "EVERYTHING");
      case "clearing.receive-advance" ->
          Map.of(
              "advance", UUID.randomUUID(),
              "round", id(object, "round"),
              "contract", id(object, "contract"),
              "amountDong", 1_000,
              "paper", UUID.randomUUID().toString(),
              "paidOn", today.toString());
      case "clearing.reverse-advance" ->
          Map.of("advance", UUID.randomUUID(), "words", "Ghi nhầm kỳ");
      case "clearing.pay-settlement" ->
          Map.of(
              "settlement", UUID.randomUUID(),
              "part", "REST",
              "amountDong", 1_000,
              "paper", UUID.randomUUID().toString(),
              "paidOn", today.toString());
      case "clearing.propose-settlement" ->
          Map.of(
              "settlement", UUID.randomUUID(),
              "round", id(object, "round"),
              "contract", id(object, "contract"),
              "digest", "0".repeat(64));
      case "clearing.sign-settlement" -> Map.of("settlement", id(object, "settlement"));
      case "clearing.refuse-settlement" ->
          Map.of("settlement", id(object, "settlement"), "words", "Sai số tiền");
      case "clearing.order-transfers" ->
          Map.of("order", UUID.randomUUID(), "round", id(object, "round"));
      case "clearing.enter-answer" ->
          Map.of("order", id(object, "order"), "digest", "0".repeat(64), "failed", List.of());
      case "clearing.reclaim" ->
          Map.of(
              "entitlement", id(object, "entitlement"),
              "diedOn", today.withDayOfMonth(1).minusDays(3).toString(),
              "paper", "Trích lục 1");
      case "clearing.return-recovered" ->
          Map.of(
              "passedOn", UUID.randomUUID(),
              "settlement", UUID.randomUUID(),
              "amountDong", 1_000,
              "paper", UUID.randomUUID().toString(),
              "paidOn", today.toString());
      case "clearing.recover" ->
          Map.of(
              "recovery", UUID.randomUUID(),
              "entitlement", id(object, "entitlement"),
              "amountDong", 1_000,
              "paper", UUID.randomUUID().toString());
      case "clearing.take-recovery" ->
          Map.of(
              "recovery", UUID.randomUUID(),
              "entitlement", id(object, "entitlement"),
              "amountDong", 1_000);
      default -> throw new AssertionError("nobody tries " + act);
    };
  }

  private static UUID id(RealObject object, String name) {
    return object.ids().containsKey(name) ? object.uuid(name) : UUID.randomUUID();
  }
}
