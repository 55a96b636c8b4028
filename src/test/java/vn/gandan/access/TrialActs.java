package vn.gandan.access;

import static vn.gandan.journeys.Acts.act;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.journeys.Acts;
import vn.gandan.journeys.Cash;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;

/** Each act as somebody would send it who has an object to do it with. */
final class TrialActs {
  private static final String REASON = "Công dân yêu cầu tại quầy";

  private TrialActs() {}

  /**
   * @param kind of the object; null if the act names none, or if nothing about it matters
   */
  static Acts.Sent of(String act, @Nullable String kind, Role role, Place own, RealObject object) {
    Ids ids = new Ids(object);
    Map<String, Object> fields =
        switch (act) {
          case "party.enrol" ->
              Map.of("person", ids.fresh(), "fullName", "Lê Văn Thử", "seenOnCard", false);
          case "party.enrol-organisation" ->
              Map.of("organisation", ids.fresh(), "name", "Hợp tác xã Thử");
          case "party.correct" -> Map.of("person", ids.of("person"), "fullName", "Lê Thị Hoà");
          case "dossier.note-need" -> Map.of("need", ids.fresh(), "words", "hỏi về khai sinh");
          case "dossier.guide" ->
              Map.of(
                  "guidance",
                  ids.fresh(),
                  "procedure",
                  "1.001193",
                  "minutes",
                  5,
                  "outcome",
                  "INFORMED");
          case "dossier.hand-in" -> handIn(kind, own, ids);
          case "dossier.step" ->
              Map.of("dossier", ids.of("dossier"), "step", "WITHDRAW", "reason", REASON);
          case "dossier.take-supplement" ->
              Map.of("dossier", ids.of("dossier"), "paper", ids.fresh());
          case "dossier.ask-supplement" ->
              Map.of(
                  "dossier",
                  ids.of("dossier"),
                  "items",
                  List.of(Map.of("paper", "Giấy chứng sinh", "reason", "Bản nộp bị mờ")));
          case "dossier.extend" ->
              Map.of(
                  "dossier", ids.of("dossier"),
                  "newDueAt", Instant.now().plus(Duration.ofDays(60)),
                  "reason", REASON);
          case "dossier.finish" -> Map.of("dossier", ids.of("dossier"), "result", ids.fresh());
          case "dossier.return-result" ->
              Map.of(
                  "dossier",
                  ids.of("dossier"),
                  "collector",
                  ids.of("applicant"),
                  "as",
                  "APPLICANT",
                  "identity",
                  "CARD");
          case "custody.offer" ->
              Map.of(
                  "offer", ids.fresh(),
                  "toDesk", to(kind, role, own, ids),
                  "things", things(kind, role, own, ids));
          case "custody.confirm" ->
              Map.of("offer", ids.of("offer"), "counted", List.of(ids.code("content")));
          case "custody.withdraw-offer" -> Map.of("offer", ids.of("offer"));
          case "custody.seal-bag" ->
              Map.of(
                  "bag", ids.fresh(),
                  "seal",
                      "T-"
                          + ids.fresh()
                              .toString()
                              .substring(0, 8)
                              .toUpperCase(java.util.Locale.ROOT),
                  "toDesk", to(kind, role, own, ids),
                  "contents", things(kind, role, own, ids));
          case "custody.open-bag" ->
              Map.of(
                  "bag", ids.code("bag"),
                  "seal", ids.text("seal"),
                  "intact", true,
                  "counted", List.of(ids.code("content")));
          case "custody.put-away" ->
              Map.of(
                  "to",
                  "shelf".equals(kind) ? ids.of("desk") : own.desk(Desk.Kind.SHELF),
                  "things",
                  things(kind, role, own, ids));
          case "custody.close-discrepancy" ->
              Map.of("discrepancy", ids.of("id"), "outcome", "LOST", "note", "Đã tìm, không thấy");
          case "catalogue.decide-by-post" ->
              Map.of(
                  "entry", ids.fresh(),
                  "agency", ids.of("agency"),
                  "procedure", "1.001193",
                  "accepted", true,
                  "decision", "12/QĐ-UBND",
                  "decidedOn", LocalDate.now(OperationDoor.ZONE).toString(),
                  "from",
                      LocalDate.now(OperationDoor.ZONE)
                          .plusDays(role == Role.AGENCY_SYSTEM ? 2 : 1)
                          .toString());
          case "catalogue.decide-fee" ->
              Map.of(
                  "fee",
                  ids.fresh(),
                  "procedure",
                  "1.001193",
                  "channel",
                  "POST",
                  "amountDong",
                  8000,
                  "decision",
                  "12/NQ-HĐND",
                  "decidedOn",
                  LocalDate.now(OperationDoor.ZONE).toString(),
                  "from",
                  LocalDate.now(OperationDoor.ZONE).toString());
          case "paper.edit-template" ->
              Map.of(
                  "form", "REGISTER_07",
                  "from", LocalDate.now(OperationDoor.ZONE).toString(),
                  "seen", 0,
                  "source", "QĐ 1/2026",
                  "body", "<html><head><title>t</title></head><body>x</body></html>");
          case "collection.open-biller" ->
              Map.of(
                  "biller",
                  ids.fresh(),
                  "billerCode",
                  "T" + ids.fresh().toString().substring(0, 7).toUpperCase(java.util.Locale.ROOT),
                  "kind",
                  "WATER",
                  "name",
                  "Cấp nước thử");
          case "collection.sign-contract" -> billerContract(ids);
          case "collection.compare" ->
              Map.of(
                  "comparison", ids.fresh(),
                  "biller", ids.fresh(),
                  "day", "2026-11-01",
                  "lines", List.of());
          case "collection.close-difference" ->
              Map.of("difference", ids.fresh(), "counts", "OURS", "words", REASON);
          case "collection.settle" ->
              Map.of(
                  "settlement",
                  ids.fresh(),
                  "biller",
                  ids.fresh(),
                  "from",
                  "2026-11-01",
                  "to",
                  "2026-11-01",
                  "due",
                  0);
          case "collection.ask-give-back" ->
              Map.of("request", ids.fresh(), "payment", ids.of("payment"), "words", REASON);
          case "collection.answer-give-back" ->
              Map.of("request", ids.fresh(), "granted", true, "words", REASON);
          case "collection.give-back" -> Map.of("request", ids.fresh(), "amount", 1_000);
          case "collection.give-back-by-bank" ->
              Map.of("request", ids.fresh(), "amount", 1_000, "paper", "UNC-1/2026");
          case "collection.take" ->
              Map.of(
                  "quote", ids.of("quote"),
                  "amount", Long.parseLong(object.beside().getOrDefault("amount", "1000")));
          default ->
              act.startsWith("benefit.")
                  ? TrialBenefits.fields(act, own, object)
                  : act.startsWith("clearing.")
                      ? TrialClearing.fields(act, object)
                      : tills(act, own, role, ids);
        };
    return act(act, fields);
  }

  private static Map<String, Object> billerContract(Ids ids) {
    String today = LocalDate.now(OperationDoor.ZONE).toString();
    return Map.ofEntries(
        Map.entry("contract", ids.fresh()),
        Map.entry("biller", ids.fresh()),
        Map.entry("number", "01/HĐ"),
        Map.entry("signedOn", today),
        Map.entry("from", today),
        Map.entry("feeDong", 500),
        Map.entry("ratePoints", 30),
        Map.entry("leastDong", 1_000),
        Map.entry("windowDays", 400),
        Map.entry("cutOff", "17:00"),
        Map.entry("settled", "MONTH"),
        Map.entry("link", "HTTP"),
        Map.entry("endpoint", "http://127.0.0.1:9"),
        Map.entry("legalBasis", "Hợp đồng thử"));
  }

  private static Map<String, Object> tills(String act, Place own, Role role, Ids ids) {
    return switch (act) {
      case "till.open" -> Map.of("shift", ids.fresh());
      case "till.suspend", "till.resume" -> Map.of("shift", ids.of("shift"));
      case "till.close" ->
          Map.of(
              "shift", ids.of("shift"),
              "count", List.of(),
              "remittance", ids.fresh(),
              "to", own.desk(Desk.Kind.VAULT),
              "unsent", 0);
      case "till.remit" ->
          Map.of("remittance", ids.fresh(), "to", ids.of("desk"), "count", Cash.notes(1_000));
      case "till.receive" ->
          Map.of("remittance", ids.of("remittance"), "count", Cash.notes(300_000));
      case "till.withdraw" -> Map.of("remittance", ids.of("remittance"));
      case "till.bank" ->
          Map.of(
              "slip",
              ids.fresh(),
              "way",
              "DRAWN",
              "paper",
              ids.fresh().toString(),
              "count",
              Cash.notes(1_000));
      case "till.dispute" -> Map.of("difference", ids.of("difference"), "words", REASON);
      case "till.settle" ->
          Map.of("difference", ids.of("difference"), "outcome", "BORNE", "words", REASON);
      case "till.ask-reversal" ->
          Map.of("request", ids.fresh(), "operation", ids.of("operation"), "words", REASON);
      case "till.answer-reversal" ->
          Map.of("request", ids.of("request"), "granted", false, "words", REASON);
      case "till.propose" ->
          Map.of(
              "proposal",
              ids.fresh(),
              "difference",
              ids.of("difference"),
              "outcome",
              "BORNE",
              "words",
              REASON);
      case "till.decide-ceiling" ->
          Map.of(
              "ceiling",
              ids.fresh(),
              "level",
              "CULTURE",
              "most",
              50_000_000,
              "decision",
              "05/QĐ-BĐT",
              "decidedOn",
              LocalDate.now(OperationDoor.ZONE).toString(),
              "from",
              LocalDate.now(OperationDoor.ZONE).toString());
      case "tariff.publish" ->
          Map.of(
              "price",
              ids.fresh(),
              "item",
              "result-by-post",
              "dong",
              20_000,
              "decision",
              "07/QĐ-BĐT",
              "decidedOn",
              LocalDate.now(OperationDoor.ZONE).toString(),
              "from",
              LocalDate.now(OperationDoor.ZONE).toString());
      case "till.answer-proposal" ->
          Map.of("proposal", ids.of("proposal"), "accepted", false, "words", REASON);
      case "payout.present" ->
          Map.of(
              "presentation",
              ids.fresh(),
              "person",
              ids.of("person"),
              "duties",
              List.of(ids.of("duty")),
              "proof",
              "CARD",
              "number",
              ids.object().ids().getOrDefault("number", "038190000001"));
      case "payout.pay" -> Map.of("duty", ids.of("duty"), "presentation", ids.of("presentation"));
      case "payout.grant-power" -> power(ids);
      case "payout.revoke-power" ->
          Map.of("power", ids.of("power"), "told", "CALL", "words", REASON);
      case "payout.tell-power-end" -> Map.of("power", ids.of("power"), "how", "CALL");
      case "payout.plan-home" ->
          Map.of(
              "home",
              ids.fresh(),
              "person",
              ids.of("person"),
              "duty",
              ids.of("duty"),
              "ground",
              "ALONE",
              "words",
              REASON,
              "reviewOn",
              LocalDate.now(OperationDoor.ZONE).plusMonths(1));
      case "payout.end-home" -> Map.of("home", ids.of("home"), "words", REASON);
      case "payout.register-account" ->
          Map.of(
              "account",
              ids.fresh(),
              "person",
              ids.of("person"),
              "duty",
              ids.of("duty"),
              "bank",
              "Ngân hàng thử",
              "number",
              "%014d".formatted(ids.fresh().getMostSignificantBits() >>> 20),
              "openedOn",
              LocalDate.now(OperationDoor.ZONE),
              "source",
              "PERSON",
              "toldBy",
              "Thẻ ngân hàng");
      case "payout.date-account" ->
          Map.of(
              "account",
              ids.of("account"),
              "step",
              "ACTIVE",
              "on",
              LocalDate.now(OperationDoor.ZONE),
              "source",
              "BANK",
              "toldBy",
              "Ngân hàng gọi điện");
      case "payout.choose-way", "payout.bring-to-cash" ->
          Map.of(
              "consent",
              ids.fresh(),
              "person",
              ids.of("person"),
              "duty",
              ids.of("duty"),
              "point",
              ids.of("point"),
              "number",
              ids.object().ids().getOrDefault("number", "038190000001"));
      case "payout.take-out" -> Map.of("duties", List.of(ids.of("duty")));
      case "payout.record-unpaid" ->
          Map.of("duty", ids.of("duty"), "reason", "ABSENT", "words", "");
      case "visit.take-fee", "postage.take" -> Map.of("dossier", ids.of("dossier"));
      case "visit.pay-fees" ->
          Map.of(
              "payment",
              ids.fresh(),
              "agency",
              ids.of("agency"),
              "amount",
              1_000,
              "paper",
              "UNC-" + ids.fresh().toString().substring(0, 8));
      case "voucher.check" -> Map.of("operation", ids.of("operation"));
      case "voucher.take-back" -> Map.of("operation", ids.of("operation"), "words", REASON);
      case "visit.ask-transfer" ->
          Map.of(
              "request", ids.fresh(),
              "person", ids.of("applicant"),
              "offers", List.of("TakeFee/" + ids.of("dossier")),
              "due", 8_000);
      case "visit.return-transfer" ->
          Map.of(
              "credit", ids.of("credit"),
              "paper", "UNC-1/2026",
              "words", "Khách chuyển không đúng số");
      case "visit.assign-transfer" ->
          Map.of(
              "credit", ids.fresh(),
              "reference", "380000000001",
              "words", "Khách báo từ quầy");
      case "bank.book-credit" -> Map.of("credit", ids.fresh());
      case "bank.name-account" ->
          Map.of(
              "account", ids.fresh(),
              "bin", "999999",
              "number", "1023",
              "bank", "Ngân hàng thử",
              "holder", "BUU DIEN TINH",
              "ground", "Văn bản 02",
              "from", LocalDate.now(OperationDoor.ZONE).plusMonths(6).toString());
      case "visit.settle" -> Map.of("receipt", ids.fresh(), "due", 0, "given", 0, "paidOut", 0);
      default -> throw new AssertionError("nobody tries " + act + " as " + role);
    };
  }

  private static Map<String, Object> power(Ids ids) {
    LocalDate today = LocalDate.now(OperationDoor.ZONE);
    Map<String, Object> fields = new HashMap<>();
    fields.put("power", ids.fresh());
    fields.put("duty", ids.of("duty"));
    fields.put("proxy", ids.of("proxy"));
    fields.put("form", "CONTRACT");
    fields.put("paper", "12/UQ");
    fields.put("certifiedBy", "Phòng công chứng");
    fields.put("certifiedOn", today);
    fields.put("from", today);
    fields.put("until", today.plusMonths(1));
    return fields;
  }

  private static Map<String, Object> handIn(@Nullable String kind, Place own, Ids ids) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("dossier", ids.fresh());
    fields.put("paper", ids.fresh());
    fields.put("procedure", "1.001193");
    fields.put("applicant", kind == null ? ids.fresh() : applicant(kind, own, ids));
    fields.put("commune", own.commune);
    fields.put("papers", List.of(Map.of("paper", 4, "originals", 1, "copies", 0)));
    fields.put("returnWay", "POINT");
    fields.put("returnOffice", "return-office".equals(kind) ? ids.of("office") : own.office);
    if ("need".equals(kind)) {
      fields.put("need", ids.of("need"));
    }
    return fields;
  }

  private static UUID applicant(String kind, Place own, Ids ids) {
    return kind.equals("applicant") ? ids.of("person") : RealObjects.person(own).uuid("person");
  }

  private static UUID to(@Nullable String kind, Role role, Place own, Ids ids) {
    return "desk".equals(kind)
        ? ids.of("desk")
        : own.deskOf(role == Role.COURIER ? Role.CLERK : Role.COURIER);
  }

  private static List<String> things(@Nullable String kind, Role role, Place own, Ids ids) {
    boolean ofTheirOwn = "desk".equals(kind) || "shelf".equals(kind);
    return List.of(ofTheirOwn ? RealObjects.thing(own, role).id("code") : ids.code("code"));
  }

  /** The ids of an object; where it has none, one that names nothing. */
  private record Ids(RealObject object) {

    UUID fresh() {
      return UUID.randomUUID();
    }

    UUID of(String name) {
      return object.ids().containsKey(name) ? object.uuid(name) : fresh();
    }

    String code(String name) {
      return object.ids().getOrDefault(name, RealObjects.UNKNOWN_THING);
    }

    String text(String name) {
      return object.ids().getOrDefault(name, "T-0000");
    }
  }
}
