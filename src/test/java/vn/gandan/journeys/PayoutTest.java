package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;
import static vn.gandan.journeys.Acts.settle;
import static vn.gandan.journeys.Acts.takeFee;
import static vn.gandan.journeys.Pensions.pay;
import static vn.gandan.journeys.Pensions.present;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Entitlement;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.StopDuty;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** Pensions and allowances in cash: at the counter and at home, once, to the right hand. */
@GandanTest
class PayoutTest {
  private static final long FEE = Fees.BIRTH_FEE;
  private static final long PENSION = 2_700_000;
  private static final AtomicInteger NUMBER = new AtomicInteger(30_000);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Duties duties;
  @Autowired Rosters rosters;
  @Autowired OperationDoor door;
  @Autowired Access access;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private CashAtLuuVe cash;
  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private Caller keeper;
  private Caller courier;
  private UUID shift;
  private String number;
  private UUID person;

  @BeforeEach
  void aTillWithCash() {
    post = new BenefitFixture(door, rosters, network, access);
    cash = new CashAtLuuVe(port, network, tills, ledger);
    place = cash.place;
    clerk = cash.clerk;
    director = cash.director;
    keeper = cash.keeper;
    courier = cash.courier;
    Fees.decide(door, catalogue);
    shift = cash.open(clerk, place.counter(), 5_000_000);
    number = number();
    person = UUID.randomUUID();
    clerk.does(enrol(person, number, "0912345678"));
  }

  @AfterEach
  void nothingIsLeft() {
    cash.closeAll();
  }

  @Test
  void whoComesASecondTimeIsShownTheFirst() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    paid(duty);
    Caller.Answer again =
        clerk.submits(
            UUID.randomUUID(),
            Instant.now(),
            List.of(present(UUID.randomUUID(), person, duty, number)));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.type()).isEqualTo("urn:problem:payout.already-paid");
    assertThat(again.body().get("office").asString()).isEqualTo(place.office().toString());
    assertThat(again.body().get("desk").asString()).isEqualTo(place.counter().toString());
    assertThat(Instant.parse(again.body().get("at").asString())).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void oneDutyAtTwoTillsAtOnceIsPaidOnce() throws Exception {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID here = UUID.randomUUID();
    UUID there = UUID.randomUUID();
    clerk.does(present(here, person, duty, number));
    cash.open(director, place.secondCounter(), 5_000_000);
    director.does(present(there, person, duty, number));
    List<Callable<Caller.Answer>> sendings =
        List.of(
            () -> sends(clerk, pay(duty, here), settle(UUID.randomUUID(), 0, PENSION)),
            () -> sends(director, pay(duty, there), settle(UUID.randomUUID(), 0, PENSION)));
    try (ExecutorService counters = Executors.newFixedThreadPool(2)) {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Caller.Answer> sent : counters.invokeAll(sendings)) {
        statuses.add(sent.get().status());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }
    sumsHold(round, 1, 0);
  }

  @Test
  void aPaymentIsNeverNettedAgainstWhatThePersonBuys() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, person, duty, number));
    UUID dossier = UUID.randomUUID();
    assertThat(
            clerk.isRefused(
                handIn(dossier, UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE),
                pay(duty, presentation),
                takeFee(dossier),
                act(
                    "visit.settle",
                    Map.of(
                        "receipt",
                        UUID.randomUUID(),
                        "due",
                        FEE,
                        "given",
                        0,
                        "paidOut",
                        PENSION - FEE))))
        .isEqualTo("urn:problem:visit.not-enough-given");
    assertThat(holder(duty)).isInstanceOf(DutyHolder.Point.class);
  }

  @Test
  void aProxyOfTheListIsRefusedTheDayAfterExpiry() {
    UUID proxy = UUID.randomUUID();
    String proxyNumber = number();
    clerk.does(enrol(proxy, proxyNumber, "0912345679"));
    FrozenRound round =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", "Lê Thị Già", "1940-02-03", number, PENSION)
            .through("Lê Thị Hoà", proxyNumber, post.today.minusMonths(2), post.today.minusDays(1))
            .receiver("BT-2", "Lê Thị Lão", "1941-02-03", number(), PENSION)
            .through("Lê Thị Hoà", proxyNumber, post.today.minusMonths(2), post.today)
            .freeze();
    assertThat(clerk.isRefused(present(UUID.randomUUID(), proxy, round.duty("BT-1"), proxyNumber)))
        .isEqualTo("urn:problem:payout.not-theirs");
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, proxy, round.duty("BT-2"), proxyNumber));
    clerk.does(pay(round.duty("BT-2"), presentation), settle(UUID.randomUUID(), 0, PENSION));
    assertThat(holder(round.duty("BT-2"))).isEqualTo(new DutyHolder.Person(proxy));
  }

  @Test
  void aPowerHandedInHereCountsUntilItIsRevoked() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID proxy = UUID.randomUUID();
    String proxyNumber = number();
    clerk.does(enrol(proxy, proxyNumber, "0912345679"));
    UUID power = UUID.randomUUID();
    clerk.does(power(power, duty, proxy));
    assertThat(clerk.isRefused(power(UUID.randomUUID(), duty, proxy)))
        .isEqualTo("urn:problem:payout.power-in-force");
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, proxy, duty, proxyNumber));
    // The person calls while the proxy stands at the counter.
    director.does(
        act(
            "payout.revoke-power",
            Map.of("power", power, "told", "CALL", "words", "Bà gọi điện thu hồi")));
    assertThat(clerk.isRefused(pay(duty, presentation), settle(UUID.randomUUID(), 0, PENSION)))
        .isEqualTo("urn:problem:payout.not-theirs");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), proxy, duty, proxyNumber)))
        .isEqualTo("urn:problem:payout.not-theirs");
  }

  @Test
  void onePersonCollectsForSoManyAndNoMore() {
    UUID proxy = UUID.randomUUID();
    clerk.does(enrol(proxy, number(), "0912345679"));
    FrozenRound round = new FrozenRound(post, jdbc, Programme.Kind.MERIT);
    for (int i = 1; i <= 4; i++) {
      round.receiver("BT-" + i, "Người thứ " + i, "194" + i + "-02-03", number(), PENSION);
    }
    round.freeze();
    for (int i = 1; i <= 3; i++) {
      clerk.does(power(UUID.randomUUID(), round.duty("BT-" + i), proxy));
    }
    assertThat(clerk.isRefused(power(UUID.randomUUID(), round.duty("BT-4"), proxy)))
        .isEqualTo("urn:problem:payout.proxy-for-too-many");
  }

  @Test
  void whoIsNotKnownIsNotPaid() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID stranger = UUID.randomUUID();
    String strangersNumber = number();
    clerk.does(enrol(stranger, strangersNumber, "0912345679"));
    assertThat(clerk.isRefused(present(UUID.randomUUID(), stranger, duty, strangersNumber)))
        .isEqualTo("urn:problem:payout.not-theirs");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, duty, strangersNumber)))
        .isEqualTo("urn:problem:payout.number-differs");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, duty, null)))
        .isEqualTo("urn:problem:payout.number-missing");
    assertThat(clerk.isRefused(known(person, duty, "Lê Văn An", "lê văn an")))
        .isEqualTo("urn:problem:payout.witnesses-wrong");
    clerk.does(known(person, duty, "Lê Văn An", "Phạm Thị Bình"));
  }

  @Test
  void withoutAPaperOnlySmallSumsArePaid() {
    FrozenRound round =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", "Lê Thị Hoà", "1940-02-03", number, 3_001_000)
            .freeze();
    assertThat(clerk.isRefused(known(person, round.duty("BT-1"), "Lê Văn An", "Phạm Thị Bình")))
        .isEqualTo("urn:problem:payout.too-much-without-paper");
  }

  @Test
  void whoIsOnTheListWithoutANumberIsKnownByName() {
    UUID nameless = UUID.randomUUID();
    Map<String, Object> fields = new HashMap<>();
    fields.put("person", nameless);
    fields.put("fullName", "Vàng Thị Mỷ");
    fields.put("seenOnCard", false);
    clerk.does(act("party.enrol", fields));
    FrozenRound round =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", "VÀNG THỊ MỶ", "1940", "", 540_000)
            .freeze();
    UUID duty = round.duty("BT-1");
    assertThat(clerk.isRefused(known(person, duty, "Lê Văn An", "Phạm Thị Bình")))
        .isEqualTo("urn:problem:payout.not-theirs");
    clerk.does(known(nameless, duty, "Lê Văn An", "Phạm Thị Bình"));
  }

  @Test
  void afterAStopNothingIsPaid() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, person, duty, number));
    post.office(new StopDuty(duty, StopDuty.Reason.DEAD, "Xã báo đã mất"));
    assertThat(clerk.isRefused(pay(duty, presentation), settle(UUID.randomUUID(), 0, PENSION)))
        .isEqualTo("urn:problem:payout.stopped");
  }

  @Test
  void beforeAndAfterTheDaysOfPaymentNothingIsPaid() {
    UUID late =
        pension().paid(post.today.minusDays(9), post.today.minusDays(1)).freeze().duty("BT-1");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, late, number)))
        .isEqualTo("urn:problem:payout.too-late");
    UUID early =
        pension().paid(post.today.plusDays(1), post.today.plusDays(9)).freeze().duty("BT-1");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, early, number)))
        .isEqualTo("urn:problem:payout.too-early");
    UUID account = pension().account("0101234567").freeze().duty("BT-1");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, account, number)))
        .isEqualTo("urn:problem:payout.to-account");
  }

  @Test
  void aPaymentTakenBackByTwoIsOwedAgain() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID operation = paid(duty);
    UUID request = UUID.randomUUID();
    clerk.does(
        act(
            "till.ask-reversal",
            Map.of("request", request, "operation", operation, "words", "Chi nhầm người")));
    director.does(
        act(
            "till.answer-reversal",
            Map.of("request", request, "granted", true, "words", "Đồng ý")));
    assertThat(holder(duty)).isInstanceOf(DutyHolder.Point.class);
    assertThat(amount(shift, AccountPurpose.TILL_CASH, "")).isEqualTo(5_000_000);
    sumsHold(round, 0, 1);
    paid(duty);
    sumsHold(round, 1, 0);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void aPensionIsPaidAtHomeAndTheBagCloses() {
    String neighbour = number();
    UUID neighbourPerson = UUID.randomUUID();
    clerk.does(enrol(neighbourPerson, neighbour, "0912345679"));
    FrozenRound round =
        pension()
            .receiver("BT-2", "Lê Thị Hoà", "1939", neighbour, PENSION)
            .receiver("BT-3", "Lê Thị Khoẻ", "1945", number(), PENSION)
            .freeze();
    UUID here = round.duty("BT-1");
    UUID away = round.duty("BT-2");
    clerk.does(home(person, here, "AGE"));
    clerk.does(home(neighbourPerson, away, "ILLNESS"));
    assertThat(clerk.isRefused(home(person, here, "AGE")))
        .isEqualTo("urn:problem:payout.already-at-home");
    UUID bag = cash.open(courier, place.device(), 2 * PENSION);
    // Nobody who can come to the post is visited.
    assertThat(courier.isRefused(takeOut(round.duty("BT-3"))))
        .isEqualTo("urn:problem:payout.not-at-home");
    assertThat(courier.does(takeOut(here, away)).get("amount").asLong()).isEqualTo(2 * PENSION);
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, here, number)))
        .isEqualTo("urn:problem:payout.held-elsewhere");
    UUID presentation = UUID.randomUUID();
    courier.does(
        present(presentation, person, here, number),
        pay(here, presentation),
        settle(UUID.randomUUID(), 0, PENSION));
    courier.does(
        act("payout.record-unpaid", Map.of("duty", away, "reason", "ABSENT", "words", "Đi viện")));
    assertThat(holder(away)).isEqualTo(new DutyHolder.Shift(bag));
    UUID brought = UUID.randomUUID();
    JsonNode closed = courier.does(Cash.close(bag, brought, place.vault(), PENSION));
    assertThat(closed.get("difference").asLong()).isZero();
    keeper.does(Cash.receive(brought, PENSION));
    assertThat(holder(away)).isInstanceOf(DutyHolder.Point.class);
    assertThat(holder(here)).isEqualTo(new DutyHolder.Person(person));
    sumsHold(round, 1, 2);
    // The neighbour comes to the counter the same day after all.
    UUID later = UUID.randomUUID();
    clerk.does(present(later, neighbourPerson, away, neighbour));
    clerk.does(pay(away, later), settle(UUID.randomUUID(), 0, PENSION));
    assertThat(in(ledger::recompute)).isEmpty();
  }

  private FrozenRound pension() {
    return new FrozenRound(post, jdbc, Programme.Kind.MERIT)
        .receiver("BT-1", "Lê Thị Hoà", "1940-02-03", number, PENSION);
  }

  private UUID paid(UUID duty) {
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, person, duty, number));
    UUID operation = UUID.randomUUID();
    Caller.Answer answer =
        clerk.submits(
            operation,
            Instant.now(),
            List.of(pay(duty, presentation), settle(UUID.randomUUID(), 0, PENSION)));
    assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
    return operation;
  }

  private static Caller.Answer sends(Caller caller, Acts.Sent... acts) {
    return caller.submits(UUID.randomUUID(), Instant.now(), List.of(acts));
  }

  private static Acts.Sent known(UUID who, UUID duty, String one, String other) {
    return act(
        "payout.present",
        Map.of(
            "presentation",
            UUID.randomUUID(),
            "person",
            who,
            "duties",
            List.of(duty),
            "proof",
            "KNOWN",
            "witness",
            one,
            "otherWitness",
            other));
  }

  private static Acts.Sent takeOut(UUID... wanted) {
    return act("payout.take-out", Map.of("duties", List.of(wanted)));
  }

  private Acts.Sent home(UUID who, UUID duty, String ground) {
    return act(
        "payout.plan-home",
        Map.of(
            "home",
            UUID.randomUUID(),
            "person",
            who,
            "duty",
            duty,
            "ground",
            ground,
            "words",
            "Đã đến thăm",
            "reviewOn",
            post.today.plusMonths(6).toString()));
  }

  private Acts.Sent power(UUID power, UUID duty, UUID proxy) {
    return act(
        "payout.grant-power",
        Map.of(
            "power",
            power,
            "duty",
            duty,
            "proxy",
            proxy,
            "form",
            "FORM_13_HSB",
            "paper",
            "12/UQ",
            "certifiedBy",
            "Ủy ban nhân dân xã Lưu Vệ",
            "certifiedOn",
            post.today.toString(),
            "from",
            post.today.toString(),
            "until",
            post.today.plusMonths(12).toString()));
  }

  private DutyHolder holder(UUID duty) {
    return in(() -> duties.find(duty)).map(Entitlement::holder).orElseThrow();
  }

  private void sumsHold(FrozenRound round, long paid, long unpaid) {
    List<DutySum> sums = in(() -> duties.sums(round.roster()));
    assertThat(sums.stream().mapToLong(sum -> sum.paid().count()).sum()).isEqualTo(paid);
    assertThat(sums.stream().mapToLong(sum -> sum.unpaid().count()).sum()).isEqualTo(unpaid);
    for (DutySum sum : sums) {
      assertThat(
              sum.paid().total().dong()
                  + sum.unpaid().total().dong()
                  + sum.returned().total().dong()
                  + sum.withheld().total().dong())
          .isEqualTo(sum.listed().total().dong());
    }
  }

  private long amount(UUID holder, AccountPurpose purpose, String subject) {
    return in(() -> ledger.amount(AccountName.dong(place.office(), holder, purpose, subject)));
  }

  private static String number() {
    return "0381900" + NUMBER.incrementAndGet();
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
