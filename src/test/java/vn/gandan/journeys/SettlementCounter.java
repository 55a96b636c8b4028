package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.settle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Rosters;
import vn.gandan.clearing.EnterAnswer;
import vn.gandan.clearing.OrderTransfers;
import vn.gandan.clearing.PaySettlement;
import vn.gandan.clearing.ProposeSettlement;
import vn.gandan.clearing.Settlements;
import vn.gandan.clearing.SignSettlement;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/**
 * A round of Xã Lưu Vệ of which one is owed in cash and one by the bank, up to what its payer and
 * the post settle.
 */
abstract class SettlementCounter {
  static final long PENSION = 540_000;
  static final long FEE = 6_600;
  private static final AtomicInteger NUMBER = new AtomicInteger(53_000);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Settlements settlements;
  @Autowired OperationDoor door;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  BenefitFixture post;
  CashAtLuuVe cash;
  FrozenRound round;
  Contract contract;
  Known receiver;

  record Known(UUID person, String number) {}

  @BeforeEach
  void oneIsOwedInCashAndOneByTheBank() {
    post = new BenefitFixture(door, rosters, network, access);
    cash = new CashAtLuuVe(port, network, tills, ledger);
    frozen(BenefitFixture.LUU_VE);
  }

  final void frozen(String... covered) {
    String number = number();
    UUID person = UUID.randomUUID();
    cash.clerk.does(enrol(person, number, "0912345678"));
    round =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT, covered)
            .receiver("BT-1", "Lê Thị Hoà", "1940-02-03", number, PENSION)
            .receiver("BT-2", "Lê Văn Khác", "1941-02-03", number(), PENSION)
            .account("0101236543")
            .freeze();
    contract =
        in(() -> {
          UUID id = settlements.contracts(round.round()).getFirst();
          return programmes.contract(id).orElseThrow();
        });
    receiver = new Known(person, number);
  }

  @AfterEach
  void nothingIsLeft() {
    cash.closeAll();
  }

  void bothArePaid(long advance) {
    bothArePaidAndTheTillIsOpen(advance);
    cash.closeAll();
  }

  void bothArePaidWithout() {
    pays();
    cash.closeAll();
  }

  /** The shift that paid the one in cash. */
  UUID bothArePaidAndTheTillIsOpen(long advance) {
    cash.director.does(advance(UUID.randomUUID(), advance, "UNC-" + BenefitFixture.serial()));
    return pays();
  }

  UUID pays() {
    UUID shift = cash.open(cash.clerk, cash.place.counter(), 5_000_000);
    UUID duty = round.duty("BT-1");
    UUID presentation = UUID.randomUUID();
    cash.clerk.does(
        act(
            "payout.present",
            Map.of(
                "presentation",
                presentation,
                "person",
                receiver.person(),
                "duties",
                List.of(duty),
                "proof",
                "CARD",
                "number",
                receiver.number())));
    cash.clerk.does(
        act("payout.pay", Map.of("duty", duty, "presentation", presentation)),
        settle(UUID.randomUUID(), 0, PENSION));
    UUID order = UUID.randomUUID();
    office(new OrderTransfers(order, round.round()));
    office(new EnterAnswer(order, "0".repeat(64), List.of()));
    return shift;
  }

  UUID proposed() {
    UUID settlement = UUID.randomUUID();
    String digest = in(() -> settlements.figures(round.round(), contract)).digest();
    office(new ProposeSettlement(settlement, round.round(), contract.contractId(), digest));
    return settlement;
  }

  void signed(UUID settlement) {
    office(new SignSettlement(settlement));
    UUID agency = contract.payerAgency();
    UUID desk = in(() -> network.desksOf(agency, post.today)).getFirst().desk().deskId();
    does(
        new SignSettlement(settlement),
        new Actor(UUID.randomUUID(), null, Role.AGENCY_OFFICER, agency, "38"),
        desk);
  }

  PaySettlement pays(UUID settlement, PaySettlement.Part part, long dong, String paper) {
    return new PaySettlement(settlement, part, dong, paper, post.today);
  }

  Acts.Sent advance(UUID advance, long dong, String paper) {
    return act(
        "clearing.receive-advance",
        Map.of(
            "advance",
            advance,
            "round",
            round.round(),
            "contract",
            contract.contractId(),
            "amountDong",
            dong,
            "paper",
            paper,
            "paidOn",
            post.today));
  }

  /** Each time somebody else of the provincial post office. */
  void office(Act act) {
    does(
        act,
        new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, "38"),
        Desk.ofProvince("38").deskId());
  }

  void does(Act act, Actor actor, UUID desk) {
    in(() ->
        door.submit(
            new OperationRequest(UUID.randomUUID(), desk, Instant.now(), null, List.of(act)),
            actor));
  }

  String refusal(Act act) {
    try {
      office(act);
      throw new AssertionError("it was done");
    } catch (RefusedException refused) {
      return refused.refusal().code();
    }
  }

  long fund() {
    return amount(AccountPurpose.FUND, round.programme().programmeId().toString());
  }

  long fund(UUID office) {
    String programme = round.programme().programmeId().toString();
    return in(
        () -> ledger.amount(AccountName.dong(office, office, AccountPurpose.FUND, programme)));
  }

  long bank() {
    return amount(AccountPurpose.BANK, "");
  }

  long revenue() {
    return amount(AccountPurpose.REVENUE, "payout");
  }

  long amount(AccountPurpose purpose, String subject) {
    UUID office = cash.place.office();
    return in(() -> ledger.amount(AccountName.dong(office, office, purpose, subject)));
  }

  static String number() {
    return "0381900" + NUMBER.incrementAndGet();
  }

  static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
