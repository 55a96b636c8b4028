package vn.gandan.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gandan.operation.OperationDoor;

/** Acts that prepare payouts, as somebody would send them. */
final class TrialBenefits {
  private TrialBenefits() {}

  static Map<String, Object> fields(String act, Place own, RealObject object) {
    String today = LocalDate.now(OperationDoor.ZONE).toString();
    return switch (act) {
      case "benefit.open-programme" ->
          Map.of(
              "programme", id(object, "programme"),
              "programmeCode", "THU-1",
              "kind", "MERIT",
              "name", "Thử",
              "legalBasis", "Luật");
      case "benefit.sign-contract" ->
          Map.of(
              "contract",
              id(object, "contract"),
              "programme",
              id(object, "programme"),
              "payer",
              own.agency,
              "number",
              "1/HĐ",
              "signedOn",
              today,
              "from",
              today,
              "communes",
              List.of(own.commune),
              "feeDong",
              0,
              "legalBasis",
              "Luật");
      case "benefit.end-contract" ->
          Map.of("contract", id(object, "contract"), "on", today, "decision", "1/TB");
      case "benefit.agree-photo" ->
          Map.of(
              "contract", id(object, "contract"), "asked", true, "from", today, "decision", "2/PL");
      case "benefit.decide-rate" ->
          Map.of(
              "rate",
              id(object, "rate"),
              "item",
              "PROXY_MOST",
              "value",
              5,
              "decision",
              "1/QĐ",
              "decidedOn",
              today,
              "from",
              today);
      case "benefit.open-round" ->
          Map.of(
              "round",
              id(object, "round"),
              "programme",
              id(object, "programme"),
              "month",
              today.substring(0, 8) + "01",
              "months",
              1,
              "pointsFrom",
              today,
              "pointsTo",
              today,
              "officesFrom",
              today,
              "officesTo",
              today);
      case "benefit.take-roster" ->
          Map.of(
              "round", id(object, "round"),
              "draft", id(object, "draft"),
              "roster", UUID.randomUUID());
      case "benefit.challenge-round", "benefit.freeze", "benefit.sign-part" ->
          Map.of("round", id(object, "round"));
      case "benefit.report-events" ->
          Map.of(
              "events",
              List.of(
                  Map.of(
                      "event",
                      UUID.randomUUID(),
                      "kind",
                      "ALIVE",
                      "happenedOn",
                      today,
                      "fullName",
                      "Lê Văn Thử",
                      "birthYear",
                      1946)),
              "source",
              "Biên bản thăm nhà");
      case "benefit.explain-lines" ->
          Map.of(
              "round",
              id(object, "round"),
              "lines",
              List.of(Map.of("roster", id(object, "roster"), "line", 1)),
              "outcome",
              "KEEP",
              "words",
              "Hai người khác nhau");
      case "benefit.stop-duty" ->
          Map.of(
              "entitlement", id(object, "entitlement"),
              "reason", "OTHER",
              "words", "Chờ xác minh");
      case "benefit.lift-stop" ->
          Map.of(
              "entitlement", id(object, "entitlement"),
              "paper", "12/XN-UBND",
              "words", "Còn sống, trùng tên");
      case "benefit.answer-question" ->
          Map.of(
              "entitlement",
              id(object, "entitlement"),
              "event",
              id(object, "event"),
              "outcome",
              "KEEP",
              "words",
              "Hai người khác nhau");
      case "benefit.move-duties" ->
          Map.of("round", id(object, "round"), "from", id(object, "from"), "to", id(object, "to"));
      case "benefit.declare-kin" ->
          Map.of(
              "kin",
              UUID.randomUUID(),
              "staff",
              id(object, "staff"),
              "relation",
              "SPOUSE",
              "fullName",
              "Lê Thị Thử",
              "birthYear",
              1975);
      default -> throw new AssertionError("nobody tries " + act);
    };
  }

  private static UUID id(RealObject object, String name) {
    return object.ids().containsKey(name) ? object.uuid(name) : UUID.randomUUID();
  }
}
