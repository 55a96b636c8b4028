package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.settle;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.Entitlement;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Receiver;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.benefit.WelfareAccounts;
import vn.gandan.clearing.EnterAnswer;
import vn.gandan.clearing.OrderTransfers;
import vn.gandan.clearing.Transfers;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** Welfare accounts with their three dates, and one way of payment in a round. */
@GandanTest
class WelfareAccountsTest {
  private static final long PENSION = 540_000;
  private static final AtomicInteger NUMBER = new AtomicInteger(51_000);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Duties duties;
  @Autowired RoundDuties rounds;
  @Autowired WelfareAccounts accounts;
  @Autowired Transfers transfers;
  @Autowired Rosters rosters;
  @Autowired OperationDoor door;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private CashAtLuuVe cash;
  private Caller clerk;
  private String number;
  private UUID person;
  private UUID point;

  @BeforeEach
  void somebodyWhoReceives() {
    post = new BenefitFixture(door, rosters, network, access);
    cash = new CashAtLuuVe(port, network, tills, ledger);
    clerk = cash.clerk;
    number = number();
    person = UUID.randomUUID();
    clerk.does(enrol(person, number, "0912345678"));
    point =
        in(() -> network.points(null, ServicePoint.Service.PAYOUT, post.today)).stream()
            .filter(each -> each.communeCode().equals(BenefitFixture.LUU_VE))
            .findFirst()
            .orElseThrow()
            .pointId();
  }

  @AfterEach
  void nothingIsLeft() {
    cash.closeAll();
  }

  @Test
  void fromCashToAnAccountFromTheNextRoundAndItsThreeDatesAreKept() {
    FrozenRound now = pension().freeze();
    UUID duty = now.duty("BT-1");
    UUID account = UUID.randomUUID();
    clerk.does(account(account, duty, "970400" + number, post.today.minusDays(3), null));
    assertThat(clerk.isRefused(choose(duty, account, null)))
        .isEqualTo("urn:problem:payout.account-not-usable");
    clerk.does(date(account, "ACTIVE", post.today.minusDays(1)));
    clerk.does(choose(duty, account, null));
    assertThat(holder(duty)).as("this round is frozen").isInstanceOf(DutyHolder.Point.class);

    FrozenRound next = now.next().freeze();
    UUID later = next.duty("BT-1");
    assertThat(holder(later)).isEqualTo(new DutyHolder.Account(next.round()));
    assertThat(receiver(later).account()).isEqualTo("970400" + number);
    assertThat(reasons(next)).contains("WAY_DIFFERS");
    WelfareAccount before = found(account);
    assertThat(before.dated(WelfareAccount.Step.FIRST_PAID)).isNull();

    UUID order = UUID.randomUUID();
    post.office(new OrderTransfers(order, next.round()));
    post.office(new EnterAnswer(order, "0".repeat(64), List.of()));
    WelfareAccount paid = found(account);
    assertThat(paid.dates().keySet())
        .containsExactlyInAnyOrder(
            WelfareAccount.Step.OPENED, WelfareAccount.Step.ACTIVE, WelfareAccount.Step.FIRST_PAID);
    WelfareAccount.Dated first = paid.dates().get(WelfareAccount.Step.FIRST_PAID);
    assertThat(first)
        .isEqualTo(
            new WelfareAccount.Dated(
                post.today,
                WelfareAccount.Source.BANK,
                "LC-%s-%d%02d-1"
                    .formatted(
                        next.programme().programmeCode(),
                        post.month.plusMonths(1).getYear(),
                        post.month.plusMonths(1).getMonthValue())));
    assertThat(paid.dates().get(WelfareAccount.Step.ACTIVE))
        .as("as it was told")
        .isEqualTo(
            new WelfareAccount.Dated(
                post.today.minusDays(1), WelfareAccount.Source.BANK, "Ngân hàng gọi điện"));
    // What was frozen before is still paid in cash, and only so.
    assertThat(holder(duty)).isInstanceOf(DutyHolder.Point.class);
    assertThat(clerk.isRefused(back(duty))).isEqualTo("urn:problem:payout.not-failed");
  }

  @Test
  void fromAnAccountToCashFromTheNextRound() {
    FrozenRound now = pension().account("0101234567").freeze();
    UUID duty = now.duty("BT-1");
    assertThat(accounts(duty))
        .singleElement()
        .satisfies(account -> {
          assertThat(account.bank()).isNull();
          assertThat(account.dated(WelfareAccount.Step.OPENED))
              .isEqualTo(
                  new WelfareAccount.Dated(
                      post.today, WelfareAccount.Source.PAYER, "Danh sách chi trả"));
          assertThat(account.usable()).isFalse();
        });
    clerk.does(choose(duty, null, point));
    assertThat(holder(duty)).isEqualTo(new DutyHolder.Account(now.round()));

    FrozenRound next = now.next().freeze();
    assertThat(reasons(next)).contains("WAY_DIFFERS");
    assertThat(holder(next.duty("BT-1"))).isEqualTo(new DutyHolder.Point(point));
    assertThat(in(() -> duties.sums(next.roster(), List.of(point))))
        .singleElement()
        .satisfies(sum -> assertThat(sum.unpaid().count()).isEqualTo(1));
    assertThat(in(() -> transfers.waiting(next.round())).count()).isZero();
  }

  @Test
  void whatWasSignedForAnAccountThatIsClosedDoesNotCount() {
    FrozenRound now = pension().freeze();
    UUID duty = now.duty("BT-1");
    UUID account = UUID.randomUUID();
    clerk.does(account(account, duty, "970401" + number, post.today, post.today));
    clerk.does(choose(duty, account, null));
    clerk.does(date(account, "CLOSED", post.today));
    assertThat(clerk.isRefused(date(account, "CLOSED", post.today)))
        .isEqualTo("urn:problem:payout.account-not-usable");
    FrozenRound next = now.next().freeze();
    assertThat(reasons(next)).doesNotContain("WAY_DIFFERS");
    assertThat(holder(next.duty("BT-1"))).isInstanceOf(DutyHolder.Point.class);
  }

  @Test
  void whatTheBankCouldNotTransferIsPaidInCashWithinTheRoundIfTheReceiverSigns() {
    FrozenRound round = pension().account("0101234568").freeze();
    UUID duty = round.duty("BT-1");
    assertThat(clerk.isRefused(back(duty))).isEqualTo("urn:problem:payout.not-failed");
    UUID order = UUID.randomUUID();
    post.office(new OrderTransfers(order, round.round()));
    assertThat(clerk.isRefused(back(duty))).isEqualTo("urn:problem:payout.not-failed");
    failed(order);

    // Ordered anew, the bank may still pay it.
    UUID again = UUID.randomUUID();
    post.office(new OrderTransfers(again, round.round()));
    assertThat(clerk.isRefused(back(duty))).isEqualTo("urn:problem:payout.not-failed");
    failed(again);

    assertThat(clerk.does(back(duty)).get("amount").asLong()).isEqualTo(PENSION);
    assertThat(holder(duty)).isEqualTo(new DutyHolder.Point(point));
    assertThat(in(() -> transfers.waiting(round.round())).count()).isZero();
    assertThat(clerk.isRefused(back(duty))).isEqualTo("urn:problem:payout.not-failed");
    cash.open(clerk, cash.place.counter(), 5_000_000);
    UUID presentation = UUID.randomUUID();
    clerk.does(
        act(
            "payout.present",
            Map.of(
                "presentation",
                presentation,
                "person",
                person,
                "duties",
                List.of(duty),
                "proof",
                "CARD",
                "number",
                number)));
    clerk.does(
        act("payout.pay", Map.of("duty", duty, "presentation", presentation)),
        settle(UUID.randomUUID(), 0, PENSION));
    assertThat(holder(duty)).isEqualTo(new DutyHolder.Person(person));
    assertThat(in(() -> duties.sums(round.roster(), List.of(point))))
        .singleElement()
        .satisfies(sum -> assertThat(sum.paid().count()).isEqualTo(1));
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void onlyTheReceiverDecidesAndOnlyForTheirOwnAccount() {
    FrozenRound round =
        pension().receiver("BT-2", "Lê Văn Khác", "1941-02-03", number(), PENSION).freeze();
    UUID duty = round.duty("BT-1");
    UUID stranger = UUID.randomUUID();
    String strangers = number();
    clerk.does(enrol(stranger, strangers, "0912345679"));
    UUID account = UUID.randomUUID();
    clerk.does(account(account, duty, "970402" + number, post.today, post.today));
    assertThat(
            clerk.isRefused(account(UUID.randomUUID(), duty, "970402" + number, post.today, null)))
        .isEqualTo("urn:problem:benefit.account-known");
    assertThat(clerk.isRefused(choose(stranger, strangers, duty, account, null)))
        .isEqualTo("urn:problem:payout.not-theirs");
    assertThat(clerk.isRefused(choose(person, strangers, duty, account, null)))
        .isEqualTo("urn:problem:payout.number-differs");
    assertThat(clerk.isRefused(choose(duty, null, null)))
        .isEqualTo("urn:problem:payout.one-way-only");
    assertThat(clerk.isRefused(choose(duty, account, point)))
        .isEqualTo("urn:problem:payout.one-way-only");
    assertThat(clerk.isRefused(choose(duty, null, UUID.randomUUID())))
        .isEqualTo("urn:problem:payout.unknown-point");
    UUID other = UUID.randomUUID();
    clerk.does(enrolled(other, round, "BT-2"));
    assertThat(clerk.isRefused(choose(duty, UUID.randomUUID(), null)))
        .isEqualTo("urn:problem:payout.unknown-account");
    assertThat(
            clerk.isRefused(
                account(UUID.randomUUID(), duty, "970409", post.today.plusDays(1), null)))
        .isEqualTo("urn:problem:payout.account-day-wrong");
  }

  @Test
  void oneDutyIsPaidOneWayOnlyWhateverTheProgramDoes() {
    FrozenRound round =
        pension()
            .receiver("BT-2", "Lê Văn Khác", "1941-02-03", number(), PENSION)
            .account("0101234569")
            .freeze();
    UUID inCash = round.duty("BT-1");
    UUID byBank = round.duty("BT-2");
    assertThatThrownBy(() -> moves(inCash, "account", round.round()))
        .hasStackTraceContaining("ck_benefit_allotment_to_account");
    assertThatThrownBy(() -> moves(byBank, "point", point))
        .hasStackTraceContaining("ck_benefit_allotment_consent");
    assertThatThrownBy(() -> in(() -> jdbc.sql("delete from benefit_consent").update()))
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> in(() -> jdbc.sql("delete from benefit_account_date").update()))
        .hasStackTraceContaining("permission denied");
  }

  private void moves(UUID duty, String kind, UUID to) {
    in(() ->
        jdbc.sql(
                """
                insert into benefit_allotment
                       (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id,
                        operation_id, effective_at, recorded_at)
                select e.entitlement_id, 1, e.holder_kind, e.holder_id, :kind, :to, r.operation_id,
                       now(), now()
                  from benefit_entitlement e
                  join benefit_release r on r.round_id = e.round_id
                 where e.entitlement_id = :duty
                """)
            .param("kind", kind)
            .param("to", to)
            .param("duty", duty)
            .update());
  }

  private Acts.Sent enrolled(UUID other, FrozenRound round, String no) {
    assertThat(round.duty(no)).isNotNull();
    return enrol(other, number(), "0912345680");
  }

  private FrozenRound pension() {
    return new FrozenRound(post, jdbc, Programme.Kind.MERIT)
        .receiver("BT-1", "Lê Thị Hoà", "1940-02-03", number, PENSION);
  }

  private void failed(UUID order) {
    post.office(
        new EnterAnswer(
            order, "0".repeat(64), List.of(new EnterAnswer.Failed(1, "Tài khoản đã đóng"))));
  }

  private Acts.Sent account(
      UUID account, UUID duty, String no, LocalDate opened, @Nullable LocalDate active) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("account", account);
    fields.put("person", person);
    fields.put("duty", duty);
    fields.put("bank", "Ngân hàng Bưu điện");
    fields.put("number", no);
    fields.put("openedOn", opened);
    if (active != null) {
      fields.put("activeOn", active);
    }
    fields.put("source", "PERSON");
    fields.put("toldBy", "Thẻ ngân hàng");
    return act("payout.register-account", fields);
  }

  private static Acts.Sent date(UUID account, String step, LocalDate on) {
    return act(
        "payout.date-account",
        Map.of(
            "account",
            account,
            "step",
            step,
            "on",
            on,
            "source",
            "BANK",
            "toldBy",
            "Ngân hàng gọi điện"));
  }

  private Acts.Sent choose(UUID duty, @Nullable UUID account, @Nullable UUID at) {
    return choose(person, number, duty, account, at);
  }

  private static Acts.Sent choose(
      UUID who, String shown, UUID duty, @Nullable UUID account, @Nullable UUID at) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("consent", UUID.randomUUID());
    fields.put("person", who);
    fields.put("duty", duty);
    fields.put("number", shown);
    if (account != null) {
      fields.put("account", account);
    }
    if (at != null) {
      fields.put("point", at);
    }
    return act("payout.choose-way", fields);
  }

  private Acts.Sent back(UUID duty) {
    return act(
        "payout.bring-to-cash",
        Map.of(
            "consent",
            UUID.randomUUID(),
            "person",
            person,
            "duty",
            duty,
            "point",
            point,
            "number",
            number));
  }

  private DutyHolder holder(UUID duty) {
    return entitlement(duty).holder();
  }

  private Entitlement entitlement(UUID duty) {
    return in(() -> duties.find(duty)).orElseThrow();
  }

  private List<WelfareAccount> accounts(UUID duty) {
    return in(() -> accounts.of(List.of(entitlement(duty).beneficiaryId())));
  }

  private WelfareAccount found(UUID account) {
    return in(() -> accounts.find(account)).orElseThrow();
  }

  private Receiver receiver(UUID duty) {
    Actor reader =
        new Actor(
            UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, TestDatabases.THANH_HOA.code());
    return in(() -> rounds.receivers(List.of(duty), reader)).getFirst();
  }

  private List<String> reasons(FrozenRound round) {
    return in(() ->
        jdbc.sql("select reason from benefit_challenge where roster_id = :roster")
            .param("roster", round.roster())
            .query(String.class)
            .list());
  }

  private static String number() {
    return "0381900" + NUMBER.incrementAndGet();
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
