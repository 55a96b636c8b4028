package vn.gandan.access;

import java.time.LocalDate;
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
      default -> throw new AssertionError("nobody tries " + act);
    };
  }

  private static UUID id(RealObject object, String name) {
    return object.ids().containsKey(name) ? object.uuid(name) : UUID.randomUUID();
  }
}
