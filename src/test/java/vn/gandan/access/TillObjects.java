package vn.gandan.access;

import static vn.gandan.journeys.Acts.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.catalogue.DecideFee;
import vn.gandan.catalogue.Procedure;
import vn.gandan.journeys.Acts;
import vn.gandan.journeys.Caller;
import vn.gandan.journeys.Cash;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.till.Difference;
import vn.gandan.till.ProposeOutcome;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;
import vn.gandan.visit.TransferPayments;

/** Makes shifts, remittances and differences at a place of the demonstration. */
final class TillObjects {
  private static final AtomicInteger PAPER = new AtomicInteger(1);
  private static final List<String> MONEY =
      List.of(
          "till.", "visit.", "payout.present", "payout.pay", "payout.take-out", "collection.take");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long FLOAT = 300_000;
  private static final long FEE = 8_000;

  private final Tills tills;
  private final TransferPayments transfers;
  private final OperationDoor door;

  TillObjects(Tills tills, TransferPayments transfers, OperationDoor door) {
    this.tills = tills;
    this.transfers = transfers;
    this.door = door;
  }

  /** What somebody of this role needs before an act: a desk without a shift, or one with cash. */
  void ready(String act, Role role, Place at) {
    boolean money = MONEY.stream().anyMatch(act::startsWith);
    if (!money || Place.atAnAgency(role)) {
      return;
    }
    if (act.equals("till.open")) {
      free(at, role);
    } else if (role == Role.VAULT_KEEPER) {
      fillVault(at);
    } else {
      shift(at, role);
    }
  }

  RealObject make(String object, Role role, Place at) {
    return switch (object) {
      case "shift" -> RealObject.of("shift", shift(at, role).id());
      case "closed-shift" -> RealObject.of("shift", closed(at));
      case "account-of-office" -> RealObject.of("account", vault(at).id());
      case "suspended-shift" -> suspended(at, role);
      case "cash-desk" ->
          RealObject.of(
              "desk", at.deskOf(role == Role.VAULT_KEEPER ? Role.CLERK : Role.VAULT_KEEPER));
      case "remittance" -> RealObject.of("remittance", sentTo(at, role));
      case "given-remittance" -> RealObject.of("remittance", sentBy(at, role));
      case "cash-difference" -> RealObject.of("difference", difference(at, foundBy(role)));
      case "own-cash-difference" -> RealObject.of("difference", difference(at, role));
      case "till-operation" -> RealObject.of("operation", operation(at, role));
      case "reversal" -> RealObject.of("request", reversal(at));
      case "proposal" -> RealObject.of("proposal", proposal(at));
      case "fee-dossier" -> feeDossier(at);
      case "fee-basket" -> feeDossier(at);
      case "transfer" -> RealObject.of("transfer", transfer(at));
      case "loose-credit" -> RealObject.of("credit", looseCredit(at));
      case "receipt" -> receipt(at);
      case "held-fees" -> RealObject.of("agency", heldFees(at));
      case "voucher" -> RealObject.of("operation", voucher(role, at));
      case "empty-basket" -> RealObject.of();
      default -> throw new AssertionError("nobody makes " + object);
    };
  }

  /** What belongs to one account, made by itself at the desk of its role. */
  RealObject of(vn.gandan.access.Caller who, String object, Place at) {
    return switch (object) {
      case "own-closed-shift" -> RealObject.of("shift", closedBy(who, at));
      case "own-short-cash" -> RealObject.of("difference", shortCash(who, at));
      default -> throw new AssertionError("nobody makes " + object);
    };
  }

  private UUID closedBy(vn.gandan.access.Caller who, Place at) {
    UUID shift = UUID.randomUUID();
    free(at, who.role());
    does(who, at, Cash.open(shift));
    does(who, at, Cash.close(shift, UUID.randomUUID(), at.deskOf(Role.VAULT_KEEPER), 0));
    return shift;
  }

  /** A difference between this account's count and that of whoever stood on the other side. */
  private UUID shortCash(vn.gandan.access.Caller who, Place at) {
    if (who.role() == Role.VAULT_KEEPER) {
      UUID remittance = UUID.randomUUID();
      fillVault(at);
      shift(at, Role.CLERK);
      does(who, at, Cash.remit(remittance, at.deskOf(Role.CLERK), FLOAT));
      at.clerk().does(Cash.receive(remittance, 200_000));
      return differenceOf(remittance, at);
    }
    UUID remittance = sentTo(at, who.role());
    UUID shift = UUID.randomUUID();
    free(at, who.role());
    does(who, at, Cash.open(shift), Cash.receive(remittance, 200_000));
    does(who, at, Cash.close(shift, UUID.randomUUID(), at.deskOf(Role.VAULT_KEEPER), 200_000));
    return differenceOf(remittance, at);
  }

  private static void does(vn.gandan.access.Caller who, Place at, Acts.Sent... acts) {
    who.puts(
        "/api/v1/operations/" + UUID.randomUUID(),
        JSON.writeValueAsString(
            Map.of(
                "desk", at.deskOf(who.role()),
                "happenedAt", Instant.now().toString(),
                "acts", List.of(acts))));
  }

  /** Not by whoever decides about it. */
  private static Role foundBy(Role role) {
    return role == Role.DIRECTOR || role == Role.PROVINCE_OFFICE ? Role.CLERK : role;
  }

  private void free(Place at, Role role) {
    open(at, role).ifPresent(shift -> close(at, role, shift, 0));
  }

  private Optional<Shift> open(Place at, Role role) {
    return in(at, () -> tills.openAt(at.deskOf(role)));
  }

  private void close(Place at, Role role, Shift shift, long counted) {
    Caller whose = role == Role.COURIER ? at.person(role) : at.person(Role.DIRECTOR);
    whose
        .at(at.deskOf(role))
        .does(Cash.close(shift.id(), UUID.randomUUID(), at.deskOf(Role.VAULT_KEEPER), counted));
  }

  /** Open, not on a break, with some cash. */
  private Shift shift(Place at, Role role) {
    Optional<Shift> open = open(at, role);
    if (open.isEmpty()) {
      at.person(role).does(Cash.open(UUID.randomUUID()));
    } else if (open.get().onBreak()) {
      at.person(role).does(act("till.resume", Map.of("shift", open.get().id())));
    }
    at.person(role).does(Cash.receive(sentTo(at, role), FLOAT));
    return open(at, role).orElseThrow();
  }

  private AccountName vault(Place at) {
    fillVault(at);
    return AccountName.dong(at.office, at.deskOf(Role.VAULT_KEEPER), AccountPurpose.VAULT_CASH);
  }

  private UUID closed(Place at) {
    Shift shift = shift(at, Role.CLERK);
    close(at, Role.CLERK, shift, FLOAT);
    return shift.id();
  }

  private RealObject suspended(Place at, Role role) {
    UUID shift = shift(at, role).id();
    at.person(role).does(act("till.suspend", Map.of("shift", shift)));
    return RealObject.of("shift", shift);
  }

  private void fillVault(Place at) {
    at.person(Role.VAULT_KEEPER).does(Cash.fetch(1_000_000, "TRIAL-" + PAPER.incrementAndGet()));
  }

  private UUID sentTo(Place at, Role role) {
    Role giver = role == Role.VAULT_KEEPER ? Role.CLERK : Role.VAULT_KEEPER;
    if (giver == Role.CLERK) {
      shift(at, giver);
    } else {
      fillVault(at);
    }
    UUID remittance = UUID.randomUUID();
    at.person(giver).does(Cash.remit(remittance, at.deskOf(role), FLOAT));
    return remittance;
  }

  private UUID sentBy(Place at, Role role) {
    return sentTo(at, role == Role.VAULT_KEEPER ? Role.CLERK : Role.VAULT_KEEPER, role);
  }

  private UUID sentTo(Place at, Role taker, Role giver) {
    if (giver == Role.VAULT_KEEPER) {
      fillVault(at);
    } else {
      shift(at, giver);
    }
    UUID remittance = UUID.randomUUID();
    at.person(giver).does(Cash.remit(remittance, at.deskOf(taker), 100_000));
    return remittance;
  }

  /** Found when a remittance between this role and another was counted. */
  private UUID difference(Place at, Role role) {
    UUID remittance;
    if (role == Role.VAULT_KEEPER) {
      remittance = sentBy(at, role);
      shift(at, Role.CLERK);
      at.clerk().does(Cash.receive(remittance, 0));
    } else {
      shift(at, role);
      remittance = sentTo(at, role);
      at.person(role).does(Cash.receive(remittance, 200_000));
    }
    return differenceOf(remittance, at);
  }

  private UUID differenceOf(UUID remittance, Place at) {
    return in(at, () -> tills.differencesOf(at.office)).stream()
        .filter(each -> remittance.equals(each.remittance()))
        .findFirst()
        .map(Difference::id)
        .orElseThrow();
  }

  private UUID operation(Place at, Role role) {
    shift(at, role);
    UUID operation = UUID.randomUUID();
    at.person(role)
        .submits(operation, Instant.now(), List.of(Cash.receive(sentTo(at, role), FLOAT)));
    return operation;
  }

  private UUID reversal(Place at) {
    UUID request = UUID.randomUUID();
    UUID operation = operation(at, Role.CLERK);
    at.clerk()
        .does(
            act(
                "till.ask-reversal",
                Map.of("request", request, "operation", operation, "words", "Nhập nhầm số tiền")));
    return request;
  }

  private UUID proposal(Place at) {
    UUID difference = difference(at, Role.CLERK);
    UUID proposal = UUID.randomUUID();
    centre(
        at,
        new ProposeOutcome(
            proposal, difference, Difference.Outcome.BORNE, "Đơn vị chịu khoản này"));
    return proposal;
  }

  /** Of a fee that the clerk took. */
  private RealObject receipt(Place at) {
    shift(at, Role.CLERK);
    UUID dossier = feeDossier(at).uuid("dossier");
    UUID receipt = UUID.randomUUID();
    at.clerk()
        .does(
            act("visit.take-fee", Map.of("dossier", dossier)),
            act(
                "visit.settle",
                Map.of("receipt", receipt, "due", FEE, "given", FEE, "paidOut", 0)));
    return RealObject.of("receipt", receipt);
  }

  /** Taken at a till that is closed since. */
  private UUID heldFees(Place at) {
    receipt(at);
    closed(at);
    return at.agency;
  }

  /** Fees that were paid on, entered by another person than whoever checks or takes it back. */
  private UUID voucher(Role role, Place at) {
    UUID operation = UUID.randomUUID();
    Acts.Sent paid =
        act(
            "visit.pay-fees",
            Map.of(
                "payment",
                UUID.randomUUID(),
                "agency",
                heldFees(at),
                "amount",
                1_000,
                "paper",
                "UNC-" + PAPER.incrementAndGet()));
    at.person(role == Role.DIRECTOR ? Role.VAULT_KEEPER : Role.DIRECTOR)
        .submits(operation, Instant.now(), List.of(paid));
    return operation;
  }

  private UUID transfer(Place at) {
    shift(at, Role.CLERK);
    RealObject dossier = feeDossier(at);
    UUID request = UUID.randomUUID();
    at.clerk()
        .does(
            act(
                "visit.ask-transfer",
                Map.of(
                    "request",
                    request,
                    "person",
                    dossier.uuid("applicant"),
                    "offers",
                    List.of("TakeFee/" + dossier.uuid("dossier")),
                    "due",
                    FEE)));
    return request;
  }

  /** Somebody paid another sum than was asked for; the demonstration's bank told it. */
  private UUID looseCredit(Place at) {
    UUID request = transfer(at);
    Actor clerk = new Actor(UUID.randomUUID(), null, Role.CLERK, at.office, at.province.code());
    TransferPayments.Asked asked = in(at, () -> transfers.find(request, clerk)).orElseThrow();
    Browser payer = at.browser(Role.CLERK);
    payer.post(
        "/trinh-dien/ngan-hang",
        "/trinh-dien/ngan-hang",
        Map.of(
            "account", asked.account().subject(),
            "reference", asked.request().reference().value(),
            "amount", "7000"));
    payer.get("/quay/chuyen-khoan/" + request);
    return in(at, () -> transfers.loose(at.office)).stream()
        .filter(each -> each.request().equals(request))
        .findFirst()
        .orElseThrow()
        .credit();
  }

  /** Handed in after its fee was decided. */
  private RealObject feeDossier(Place at) {
    LocalDate today = LocalDate.now(OperationDoor.ZONE);
    try {
      centre(
          at,
          new DecideFee(
              UUID.randomUUID(),
              "1.001193",
              Procedure.Channel.POST,
              FEE,
              "12/NQ-HĐND",
              today,
              today));
    } catch (RefusedException decidedBefore) {
      // A fee starts on one day once.
    }
    return RealObjects.dossier(at);
  }

  /** The centre acts on pages of its own, through the same door. */
  private void centre(Place at, Act act) {
    String province = at.province.code();
    Actor centre = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, province);
    in(
        at,
        () ->
            door.submit(
                new OperationRequest(
                    UUID.randomUUID(),
                    Desk.ofProvince(province).deskId(),
                    Instant.now(),
                    null,
                    List.of(act)),
                centre));
  }

  private static <T> T in(Place at, Supplier<T> work) {
    return ProvinceRoute.in(at.province, work::get);
  }
}
