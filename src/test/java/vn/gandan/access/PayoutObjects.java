package vn.gandan.access;

import static vn.gandan.journeys.Acts.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gandan.journeys.Acts;
import vn.gandan.journeys.Caller;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;

/** Makes people who are owed something, and those who collect for them. */
final class PayoutObjects {
  private final BenefitObjects benefits;
  private final TillObjects tills;

  PayoutObjects(BenefitObjects benefits, TillObjects tills) {
    this.benefits = benefits;
    this.tills = tills;
  }

  RealObject make(String object, Role role, Place at) {
    return switch (object) {
      case "due" -> due(at);
      case "payable" -> payable(at, role);
      case "presented-due" -> presented(at, role);
      case "due-and-proxy" ->
          RealObject.of(
              "duty", due(at).uuid("duty"), "proxy", RealObjects.person(at).uuid("person"));
      case "power" -> power(at);
      case "home" -> RealObject.of("home", home(at, due(at)));
      case "home-due" -> homeDue(at);
      case "account" -> account(at);
      case "due-and-point" -> withPoint(at, due(at));
      case "failed-transfer" -> failedTransfer(at);
      case "carried-due" -> RealObject.of("duty", carried(at).uuid("duty"));
      default -> throw new AssertionError("nobody makes " + object);
    };
  }

  /** Somebody enrolled, who is owed something at a point of the office. */
  private RealObject due(Place at) {
    RealObject person = RealObjects.person(at);
    UUID duty = benefits.owedInCash(at, person.id("number"));
    return RealObject.of(
        "person", person.uuid("person"), "number", person.id("number"), "duty", duty);
  }

  private RealObject account(Place at) {
    RealObject due = due(at);
    UUID account = UUID.randomUUID();
    at.clerk()
        .does(
            act(
                "payout.register-account",
                Map.of(
                    "account",
                    account,
                    "person",
                    due.uuid("person"),
                    "duty",
                    due.uuid("duty"),
                    "bank",
                    "Ngân hàng thử",
                    "number",
                    "9704" + due.id("number"),
                    "openedOn",
                    LocalDate.now(OperationDoor.ZONE),
                    "source",
                    "PERSON",
                    "toldBy",
                    "Thẻ ngân hàng")));
    return RealObject.of("account", account);
  }

  private RealObject withPoint(Place at, RealObject due) {
    return RealObject.of(
        "person",
        due.uuid("person"),
        "number",
        due.id("number"),
        "duty",
        due.uuid("duty"),
        "point",
        benefits.point(at));
  }

  /** Somebody is owed something that the bank could not transfer. */
  private RealObject failedTransfer(Place at) {
    RealObject person = RealObjects.person(at);
    UUID duty = benefits.failedTransfer(at, person.id("number"));
    return withPoint(
        at,
        RealObject.of(
            "person", person.uuid("person"), "number", person.id("number"), "duty", duty));
  }

  /** What this role could pay: a courier what was taken out, others what lies at the point. */
  private RealObject payable(Place at, Role role) {
    return role == Role.COURIER ? carried(at) : due(at);
  }

  private RealObject presented(Place at, Role role) {
    RealObject due = payable(at, role);
    tills.ready("payout.present", role, at);
    UUID presentation = UUID.randomUUID();
    at.person(role).does(present(presentation, due));
    return RealObject.of("duty", due.uuid("duty"), "presentation", presentation);
  }

  static Acts.Sent present(UUID presentation, RealObject due) {
    return act(
        "payout.present",
        Map.of(
            "presentation", presentation,
            "person", due.uuid("person"),
            "duties", List.of(due.uuid("duty")),
            "proof", "CARD",
            "number", due.id("number")));
  }

  private RealObject power(Place at) {
    RealObject due = due(at);
    UUID power = UUID.randomUUID();
    LocalDate today = LocalDate.now(OperationDoor.ZONE);
    at.clerk()
        .does(
            act(
                "payout.grant-power",
                Map.of(
                    "power",
                    power,
                    "duty",
                    due.uuid("duty"),
                    "proxy",
                    RealObjects.person(at).uuid("person"),
                    "form",
                    "CONTRACT",
                    "paper",
                    "1",
                    "certifiedBy",
                    "Phòng công chứng",
                    "certifiedOn",
                    today,
                    "from",
                    today,
                    "until",
                    today.plusMonths(1))));
    return RealObject.of("power", power);
  }

  private static UUID home(Place at, RealObject due) {
    UUID home = UUID.randomUUID();
    at.clerk()
        .does(
            act(
                "payout.plan-home",
                Map.of(
                    "home",
                    home,
                    "person",
                    due.uuid("person"),
                    "duty",
                    due.uuid("duty"),
                    "ground",
                    "ALONE",
                    "words",
                    "Sống một mình",
                    "reviewOn",
                    LocalDate.now(OperationDoor.ZONE).plusMonths(1))));
    return home;
  }

  private static RealObject homeOf(Place at, RealObject due) {
    home(at, due);
    return due;
  }

  private RealObject homeDue(Place at) {
    return RealObject.of("duty", homeOf(at, due(at)).uuid("duty"));
  }

  private RealObject carried(Place at) {
    RealObject due = homeOf(at, due(at));
    tills.ready("payout.take-out", Role.COURIER, at);
    Caller courier = at.person(Role.COURIER).at(at.desk(Desk.Kind.DEVICE));
    courier.does(act("payout.take-out", Map.of("duties", List.of(due.uuid("duty")))));
    return due;
  }
}
