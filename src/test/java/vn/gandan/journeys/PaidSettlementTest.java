package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.settle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Rosters;
import vn.gandan.clearing.Clearing;
import vn.gandan.clearing.EnterAnswer;
import vn.gandan.clearing.OrderTransfers;
import vn.gandan.clearing.PaySettlement;
import vn.gandan.clearing.ProposeSettlement;
import vn.gandan.clearing.Reclaim;
import vn.gandan.clearing.RefuseSettlement;
import vn.gandan.clearing.ReturnRecovered;
import vn.gandan.clearing.ReverseAdvance;
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
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** What a settlement says is paid, and then nothing is left in the programme's fund. */
@GandanTest
class PaidSettlementTest {
  private static final long PENSION = 540_000;
  private static final long FEE = 6_600;
  private static final AtomicInteger NUMBER = new AtomicInteger(53_000);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Settlements settlements;
  @Autowired Clearing clearing;
  @Autowired PlatformTransactionManager transactions;
  @Autowired OperationDoor door;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;
  @Autowired Environment settings;

  private BenefitFixture post;
  private CashAtLuuVe cash;
  private FrozenRound round;
  private Contract contract;
  private Known receiver;

  private record Known(UUID person, String number) {}

  @BeforeEach
  void oneIsOwedInCashAndOneByTheBank() {
    post = new BenefitFixture(door, rosters, network, access);
    cash = new CashAtLuuVe(port, network, tills, ledger);
    frozen(BenefitFixture.LUU_VE);
  }

  private void frozen(String... covered) {
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

  @Test
  void thePayerPaysTheRestAndTheFeeAndTheFundIsAtZero() {
    bothArePaid(300_000);
    assertThat(fund()).isEqualTo(300_000 - 2 * PENSION);
    UUID settlement = proposed();
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 2 * PENSION - 300_000, "BC-1")))
        .isEqualTo("clearing.not-signed");
    signed(settlement);
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 1, "BC-1")))
        .isEqualTo("clearing.not-that-amount");
    long bank = bank();
    long revenue = revenue();
    String paper = "BC-" + BenefitFixture.serial();
    office(pays(settlement, PaySettlement.Part.REST, 2 * PENSION - 300_000, paper));
    assertThat(fund()).isZero();
    assertThat(bank() - bank).isEqualTo(2 * PENSION - 300_000);
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 2 * PENSION - 300_000, "BC-X")))
        .isEqualTo("clearing.already-paid-on");
    // One paper may pay the rest and the fee.
    office(pays(settlement, PaySettlement.Part.FEE, 2 * FEE, paper));
    assertThat(revenue() - revenue).isEqualTo(2 * FEE);
    assertThat(fund()).isZero();
    assertThat(in(() -> settlements.payments(settlement))).hasSize(2);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void aPointThatHasClosedSinceKeepsItsShareInTheBookThatPaid() {
    bothArePaid(300_000);
    UUID settlement = proposed();
    signed(settlement);
    paidADayAgo();
    close(post.today);
    try {
      assertThat(in(() -> network.pointsOf(cash.place.office(), post.today))).isEmpty();
      String paper = "BC-" + BenefitFixture.serial();
      office(pays(settlement, PaySettlement.Part.REST, 2 * PENSION - 300_000, paper));
      assertThat(fund()).isZero();
    } finally {
      close(null);
    }
  }

  private void paidADayAgo() {
    Around.it(settings)
        .sql(
            """
            update benefit_allotment
               set recorded_at = recorded_at - interval '1 day'
             where entitlement_id = ?
            """)
        .param(round.duty("BT-1"))
        .update();
  }

  /** All points of the office, or none. */
  private void close(@Nullable LocalDate day) {
    Around.it(settings)
        .sql("update network_point set closes_on = cast(:day as date) where office_id = :office")
        .param("day", day)
        .param("office", cash.place.office())
        .update();
  }

  @Test
  void whatWasSentTooMuchGoesBackAndTheFundIsAtZero() {
    bothArePaid(2_000_000);
    UUID settlement = proposed();
    signed(settlement);
    long bank = bank();
    office(
        pays(
            settlement,
            PaySettlement.Part.REST,
            2_000_000 - 2 * PENSION,
            "UNC-" + BenefitFixture.serial()));
    assertThat(fund()).isZero();
    assertThat(bank - bank()).isEqualTo(2_000_000 - 2 * PENSION);
    assertThat(in(() -> settlements.payments(settlement)).getFirst().amount().dong())
        .isEqualTo(2 * PENSION - 2_000_000);
    for (String change :
        List.of(
            "delete from clearing_settlement_payment",
            "update clearing_advance_reversal set words = 'khác'")) {
      assertThatThrownBy(() -> in(() -> jdbc.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void aRestOfNothingEvensOutTheFundsOfTheOffices() {
    frozen(BenefitFixture.LUU_VE, BenefitFixture.HAC_THANH);
    CommunePost other = CommunePost.hacThanh(network);
    Caller.signedIn(port, "gd.hac-thanh", other.counter())
        .does(advance(UUID.randomUUID(), 2 * PENSION, "UNC-" + BenefitFixture.serial()));
    bothArePaidWithout();
    assertThat(fund()).isEqualTo(-2 * PENSION);
    assertThat(fund(other.office())).isEqualTo(2 * PENSION);
    UUID settlement = proposed();
    signed(settlement);
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 1, "BC-1")))
        .isEqualTo("clearing.not-that-amount");
    office(pays(settlement, PaySettlement.Part.REST, 0, "ĐC-" + BenefitFixture.serial()));
    assertThat(fund()).isZero();
    assertThat(fund(other.office())).isZero();
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 0, "ĐC-X")))
        .isEqualTo("clearing.already-paid-on");
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void aRestOfNothingThatLiesEvenlyIsNotEntered() {
    bothArePaid(2 * PENSION);
    UUID settlement = proposed();
    signed(settlement);
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 0, "ĐC-1")))
        .isEqualTo("clearing.not-that-amount");
  }

  @Test
  void whatComesBackAfterTheSettlementIsPassedOnToThePayer() {
    bothArePaid(2 * PENSION);
    UUID settlement = proposed();
    signed(settlement);
    assertThat(late()).isZero();
    office(
        new Reclaim(round.duty("BT-1"), post.month.minusDays(1), "Trích lục khai tử 9/2026", null));
    cash.director.does(recovers(300_000));
    assertThat(fund()).isEqualTo(300_000);
    assertThat(late()).isEqualTo(300_000);
    assertThat(refusal(passesOn(settlement, 540_000, "UNC-1")))
        .isEqualTo("clearing.not-that-amount");
    String paper = "UNC-" + BenefitFixture.serial();
    office(passesOn(settlement, 300_000, paper));
    assertThat(fund()).isZero();
    assertThat(late()).isZero();
    cash.director.does(recovers(240_000));
    assertThat(refusal(passesOn(settlement, 240_000, paper))).isEqualTo("clearing.paper-used");
    office(passesOn(settlement, 240_000, "UNC-" + BenefitFixture.serial()));
    assertThat(fund()).isZero();
    assertThat(in(() -> settlements.passedOn(settlement)))
        .extracting(passed -> passed.amount().dong())
        .containsExactly(300_000L, 240_000L);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  /** Before the settlement was proposed: then it is in it. */
  @Test
  void whatTheSettlementHasInItIsNotPassedOnAgain() {
    bothArePaid(2 * PENSION);
    office(
        new Reclaim(
            round.duty("BT-1"), post.month.minusDays(1), "Trích lục khai tử 10/2026", null));
    cash.director.does(recovers(540_000));
    UUID settlement = proposed();
    assertThat(refusal(passesOn(settlement, 540_000, "UNC-1"))).isEqualTo("clearing.not-signed");
    signed(settlement);
    assertThat(late()).isZero();
    assertThat(refusal(passesOn(settlement, 540_000, "UNC-1")))
        .isEqualTo("clearing.not-that-amount");
    office(pays(settlement, PaySettlement.Part.REST, 540_000, "UNC-" + BenefitFixture.serial()));
    assertThat(fund()).isZero();
  }

  private long late() {
    return in(() ->
        settlements
            .recoveredLate(
                settlements.last(round.round(), contract.contractId()).orElseThrow(), contract)
            .dong());
  }

  private ReturnRecovered passesOn(UUID settlement, long dong, String paper) {
    return new ReturnRecovered(UUID.randomUUID(), settlement, dong, paper, post.today);
  }

  private Acts.Sent recovers(long dong) {
    return act(
        "clearing.recover",
        Map.of(
            "recovery",
            UUID.randomUUID(),
            "entitlement",
            round.duty("BT-1"),
            "amountDong",
            dong,
            "paper",
            "BC-" + BenefitFixture.serial()));
  }

  @Test
  void aWrongAdvanceIsTakenBackByASecondPersonAndItsPaperServesAgain() {
    String paper = "UNC-" + BenefitFixture.serial();
    UUID wrong = UUID.randomUUID();
    long bank = bank();
    cash.director.does(advance(wrong, 5_000_000, paper));
    assertThat(cash.director.isRefused(advance(UUID.randomUUID(), 500_000, paper)))
        .isEqualTo("urn:problem:clearing.paper-used");
    assertThat(refusal(new ReverseAdvance(UUID.randomUUID(), "Ghi nhầm số tiền")))
        .isEqualTo("clearing.unknown-advance");
    office(new ReverseAdvance(wrong, "Ghi nhầm số tiền"));
    assertThat(fund()).isZero();
    assertThat(bank()).isEqualTo(bank);
    assertThat(refusal(new ReverseAdvance(wrong, "Ghi nhầm số tiền")))
        .isEqualTo("clearing.advance-reversed");
    cash.director.does(advance(UUID.randomUUID(), 500_000, paper));
    assertThat(fund()).isEqualTo(500_000);
    assertThat(in(() -> settlements.figures(round.round(), contract)).advance().dong())
        .isEqualTo(500_000);
    assertThat(in(() -> settlements.advances(round.round(), contract.contractId())))
        .extracting(advance -> advance.reversed() == null)
        .containsExactly(false, true);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void nothingIsProposedWhileATillThatPaidMayTakeItBack() {
    bothArePaidAndTheTillIsOpen(300_000);
    ProposeSettlement proposal =
        new ProposeSettlement(
            UUID.randomUUID(),
            round.round(),
            contract.contractId(),
            in(() -> settlements.figures(round.round(), contract)).digest());
    assertThat(refusal(proposal)).isEqualTo("clearing.tills-open");
    cash.closeAll();
    office(proposal);
  }

  @Test
  void whatASettlementHasInItIsNotTakenBackUntilItIsRefused() {
    bothArePaid(300_000);
    List<UUID> duties = List.of(round.duty("BT-1"));
    in(() -> mustBeUnsettled(duties));
    UUID settlement = proposed();
    assertThatThrownBy(() -> in(() -> mustBeUnsettled(duties)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo("clearing.settled"));
    office(new RefuseSettlement(settlement, "Một khoản chi nhầm người"));
    in(() -> mustBeUnsettled(duties));
    office(
        new Reclaim(duties.getFirst(), post.month.minusDays(1), "Trích lục khai tử 5/2026", null));
    assertThatThrownBy(() -> in(() -> mustBeUnsettled(duties)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal().code()).isEqualTo("clearing.already-reclaimed"));
  }

  private boolean mustBeUnsettled(List<UUID> duties) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(_ -> clearing.mustBeUnsettled(duties));
    return true;
  }

  private void bothArePaid(long advance) {
    bothArePaidAndTheTillIsOpen(advance);
    cash.closeAll();
  }

  private void bothArePaidWithout() {
    pays();
    cash.closeAll();
  }

  private void bothArePaidAndTheTillIsOpen(long advance) {
    cash.director.does(advance(UUID.randomUUID(), advance, "UNC-" + BenefitFixture.serial()));
    pays();
  }

  private void pays() {
    cash.open(cash.clerk, cash.place.counter(), 5_000_000);
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
  }

  private UUID proposed() {
    UUID settlement = UUID.randomUUID();
    String digest = in(() -> settlements.figures(round.round(), contract)).digest();
    office(new ProposeSettlement(settlement, round.round(), contract.contractId(), digest));
    return settlement;
  }

  private void signed(UUID settlement) {
    office(new SignSettlement(settlement));
    UUID agency = contract.payerAgency();
    UUID desk = in(() -> network.desksOf(agency, post.today)).getFirst().desk().deskId();
    does(
        new SignSettlement(settlement),
        new Actor(UUID.randomUUID(), null, Role.AGENCY_OFFICER, agency, "38"),
        desk);
  }

  private PaySettlement pays(UUID settlement, PaySettlement.Part part, long dong, String paper) {
    return new PaySettlement(settlement, part, dong, paper, post.today);
  }

  private Acts.Sent advance(UUID advance, long dong, String paper) {
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
  private void office(Act act) {
    does(
        act,
        new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, "38"),
        Desk.ofProvince("38").deskId());
  }

  private void does(Act act, Actor actor, UUID desk) {
    in(() ->
        door.submit(
            new OperationRequest(UUID.randomUUID(), desk, Instant.now(), null, List.of(act)),
            actor));
  }

  private String refusal(Act act) {
    try {
      office(act);
      throw new AssertionError("it was done");
    } catch (RefusedException refused) {
      return refused.refusal().code();
    }
  }

  private long fund() {
    return amount(AccountPurpose.FUND, round.programme().programmeId().toString());
  }

  private long fund(UUID office) {
    String programme = round.programme().programmeId().toString();
    return in(
        () -> ledger.amount(AccountName.dong(office, office, AccountPurpose.FUND, programme)));
  }

  private long bank() {
    return amount(AccountPurpose.BANK, "");
  }

  private long revenue() {
    return amount(AccountPurpose.REVENUE, "payout");
  }

  private long amount(AccountPurpose purpose, String subject) {
    UUID office = cash.place.office();
    return in(() -> ledger.amount(AccountName.dong(office, office, purpose, subject)));
  }

  private static String number() {
    return "0381900" + NUMBER.incrementAndGet();
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
