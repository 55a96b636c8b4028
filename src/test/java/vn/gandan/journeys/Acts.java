package vn.gandan.journeys;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Acts as a caller of the API writes them. */
public final class Acts {
  private Acts() {}

  /** One act as JSON. */
  public record Sent(@JsonValue Map<String, Object> fields) {}

  /** Somebody with a plausible number: a woman of Thanh Hóa, born in 1990. */
  public static Sent enrol(UUID person, String number, String phone) {
    return act(
        "party.enrol",
        Map.of(
            "person", person,
            "fullName", "Lê Thị Hoà",
            "birthDate", "1990-02-03",
            "sex", "FEMALE",
            "identityKind", "CITIZEN_NUMBER",
            "identityNumber", number,
            "phone", phone,
            "residence", "thôn 3, xã Lưu Vệ",
            "seenOnCard", true));
  }

  public static Sent takeFee(UUID dossier) {
    return act("visit.take-fee", Map.of("dossier", dossier));
  }

  /** What is taken is given exactly. */
  public static Sent settle(UUID receipt, long due, long paidOut) {
    return act(
        "visit.settle", Map.of("receipt", receipt, "due", due, "given", due, "paidOut", paidOut));
  }

  public static Sent handIn(
      UUID dossier, UUID paper, UUID applicant, UUID returnOffice, String commune) {
    return act(
        "dossier.hand-in",
        Map.of(
            "dossier", dossier,
            "paper", paper,
            "procedure", "1.001193",
            "applicant", applicant,
            "commune", commune,
            "papers", List.of(Map.of("paper", 4, "originals", 1, "copies", 0)),
            "seal", "NP-" + dossier.toString().substring(0, 8).toUpperCase(Locale.ROOT),
            "returnWay", "POINT",
            "returnOffice", returnOffice));
  }

  public static Sent sealBag(UUID bag, String seal, UUID toDesk, String... contents) {
    return act(
        "custody.seal-bag",
        Map.of("bag", bag, "seal", seal, "toDesk", toDesk, "contents", Arrays.asList(contents)));
  }

  public static Sent offer(UUID offer, UUID toDesk, String... things) {
    return act(
        "custody.offer", Map.of("offer", offer, "toDesk", toDesk, "things", Arrays.asList(things)));
  }

  public static Sent confirm(UUID offer, String... counted) {
    return act("custody.confirm", Map.of("offer", offer, "counted", Arrays.asList(counted)));
  }

  public static Sent openBag(String bag, String seal, String... counted) {
    return act(
        "custody.open-bag",
        Map.of("bag", bag, "seal", seal, "intact", true, "counted", Arrays.asList(counted)));
  }

  public static Sent step(UUID dossier, String step) {
    return act("dossier.step", Map.of("dossier", dossier, "step", step));
  }

  public static Sent step(UUID dossier, String step, String reason) {
    return act("dossier.step", Map.of("dossier", dossier, "step", step, "reason", reason));
  }

  public static Sent act(String name, Map<String, ?> fields) {
    Map<String, Object> act = new HashMap<>(fields);
    act.put("act", name);
    return new Sent(act);
  }
}
