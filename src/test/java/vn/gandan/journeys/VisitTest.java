package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;
import static vn.gandan.journeys.Acts.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.handover.Visitor;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.visit.VisitReceipt;
import vn.gandan.visit.Visits;

/** One visit, one basket: everything or nothing, once, with one receipt. */
@GandanTest
class VisitTest {
  private static final long FEE = Fees.BIRTH_FEE;
  private static final AtomicInteger NUMBER = new AtomicInteger(10_000);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Visits visits;
  @Autowired OperationDoor door;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private UUID shift;
  private UUID dossier;
  private UUID person;

  @BeforeEach
  void aShiftIsOpenAndAFeeDecided() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    Fees.decide(door, catalogue);
    Cash.closeCounters(place, tills, director);
    shift = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    person = UUID.randomUUID();
    clerk.does(enrol(person, "0381900" + NUMBER.incrementAndGet(), "0912345678"));
    dossier = UUID.randomUUID();
  }

  @Test
  void aDossierAndItsFeeAreOneOperationWithOneReceipt() {
    UUID receipt = UUID.randomUUID();
    JsonNode done = clerk.does(hand(dossier), takeFee(dossier), settle(receipt, FEE, 10_000));
    assertThat(done.get("no").asInt()).isEqualTo(1);
    assertThat(done.get("change").asLong()).isEqualTo(2_000);
    assertThat(inTill()).isEqualTo(FEE);
    VisitReceipt printed = in(() -> visits.byToken(done.get("token").asString())).orElseThrow();
    assertThat(printed.due()).isEqualTo(FEE);
    assertThat(printed.lines()).extracting(VisitReceipt.Position::amount).containsExactly(FEE);
    assertThat(owedToTheAgency(shift)).isEqualTo(FEE);
    clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), FEE));
    assertThat(owedToTheAgency(shift)).isZero();
    assertThat(owedToTheAgency(place.office())).isGreaterThanOrEqualTo(FEE);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void whatIsNotSettledIsNotWritten() {
    assertThat(clerk.isRefused(hand(dossier), takeFee(dossier)))
        .isEqualTo("urn:problem:visit.not-settled");
    assertThat(clerk.gets("/api/v1/dossiers/" + dossier).status()).isEqualTo(404);
    assertThat(inTill()).isZero();
  }

  @Test
  void aBasketWithOneImpossibleLineIsWhollyAbsent() {
    assertThat(
            clerk.isRefused(
                hand(dossier),
                takeFee(dossier),
                takeFee(UUID.randomUUID()),
                settle(UUID.randomUUID(), FEE, FEE)))
        .isEqualTo("urn:problem:dossier.unknown-dossier");
    assertThat(clerk.gets("/api/v1/dossiers/" + dossier).status()).isEqualTo(404);
    assertThat(inTill()).isZero();
  }

  @Test
  void theFeeThatThePersonSawIsTheFeeThatIsTaken() {
    assertThat(
            clerk.isRefused(
                hand(dossier), takeFee(dossier), settle(UUID.randomUUID(), FEE - 1, FEE)))
        .isEqualTo("urn:problem:visit.sum-changed");
    assertThat(
            clerk.isRefused(
                hand(dossier), takeFee(dossier), settle(UUID.randomUUID(), FEE, FEE - 1)))
        .isEqualTo("urn:problem:visit.not-enough-given");
    assertThat(inTill()).isZero();
  }

  @Test
  void aFeeIsTakenOnceAndAgainOnlyAfterTwoPeopleTookItBack() {
    UUID operation = UUID.randomUUID();
    UUID receipt = UUID.randomUUID();
    clerk.does(hand(dossier));
    submit(operation, takeFee(dossier), settle(receipt, FEE, FEE));
    assertThat(clerk.isRefused(takeFee(dossier), settle(UUID.randomUUID(), FEE, FEE)))
        .isEqualTo("urn:problem:visit.already-taken");
    UUID request = UUID.randomUUID();
    clerk.does(
        act(
            "till.ask-reversal",
            Map.of("request", request, "operation", operation, "words", "Thu nhầm hồ sơ")));
    // Nothing changes in a drawer before which nobody sits.
    clerk.does(act("till.suspend", Map.of("shift", shift)));
    assertThat(
            director.isRefused(
                act(
                    "till.answer-reversal",
                    Map.of("request", request, "granted", true, "words", "Đã trả lại tiền"))))
        .isEqualTo("urn:problem:till.clerk-away");
    clerk.does(act("till.resume", Map.of("shift", shift)));
    director.does(
        act(
            "till.answer-reversal",
            Map.of("request", request, "granted", true, "words", "Đã trả lại tiền")));
    assertThat(inTill()).isZero();
    assertThat(in(() -> visits.ofShift(shift)))
        .extracting(VisitReceipt::reversed)
        .containsExactly(true);
    clerk.does(takeFee(dossier), settle(UUID.randomUUID(), FEE, FEE));
    assertThat(inTill()).isEqualTo(FEE);
    assertThat(
            director.isRefused(
                act(
                    "till.answer-reversal",
                    Map.of("request", request, "granted", true, "words", "Lần nữa"))))
        .isEqualTo("urn:problem:till.request-answered");
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void nothingIsTakenForADossierThatHasEndedWhateverAnOldPageOffers() {
    clerk.does(hand(dossier));
    Caller officer = Caller.signedIn(port, "cb.luu-ve", place.agencyDesk());
    officer.does(step(dossier, "REFUSE", "Không thuộc thẩm quyền của xã"));
    assertThat(clerk.isRefused(takeFee(dossier), settle(UUID.randomUUID(), FEE, FEE)))
        .isEqualTo("urn:problem:visit.no-fee");
    assertThat(inTill()).isZero();
  }

  @Test
  void theSameIntentSentFiveTimesAtOnceIsEnteredOnce() throws Exception {
    clerk.does(hand(dossier));
    UUID operation = UUID.randomUUID();
    UUID receipt = UUID.randomUUID();
    Instant at = Instant.now();
    List<Callable<Caller.Answer>> sendings = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sendings.add(
          () -> clerk.submits(operation, at, List.of(takeFee(dossier), settle(receipt, FEE, FEE))));
    }
    try (ExecutorService devices = Executors.newFixedThreadPool(5)) {
      List<JsonNode> answers = new ArrayList<>();
      for (Future<Caller.Answer> sent : devices.invokeAll(sendings)) {
        assertThat(sent.get().status()).isIn(200, 201);
        answers.add(sent.get().body());
      }
      assertThat(answers).allMatch(answers.getFirst()::equals);
    }
    assertThat(inTill()).isEqualTo(FEE);
    assertThat(in(() -> visits.ofShift(shift))).hasSize(1);
  }

  @Test
  void twoIntentsForOneFeeOverTwoDevicesAreOneEntry() throws Exception {
    clerk.does(hand(dossier));
    director.does(Cash.open(UUID.randomUUID()));
    List<Callable<Caller.Answer>> sendings = new ArrayList<>();
    for (Caller caller : List.of(clerk, director)) {
      sendings.add(() ->
          caller.submits(
              UUID.randomUUID(),
              Instant.now(),
              List.of(takeFee(dossier), settle(UUID.randomUUID(), FEE, FEE))));
    }
    try (ExecutorService devices = Executors.newFixedThreadPool(2)) {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Caller.Answer> sent : devices.invokeAll(sendings)) {
        statuses.add(sent.get().status());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }
  }

  @Test
  void receiptsOfAShiftAreNumberedWithoutGaps() {
    for (int i = 1; i <= 3; i++) {
      UUID each = UUID.randomUUID();
      assertThat(clerk.isRefused(hand(UUID.randomUUID()), settle(UUID.randomUUID(), 0, 0)))
          .isEqualTo("urn:problem:visit.nothing-to-settle");
      JsonNode done = clerk.does(hand(each), takeFee(each), settle(UUID.randomUUID(), FEE, FEE));
      assertThat(done.get("no").asInt()).isEqualTo(i);
    }
  }

  @Test
  void noMoneyIsTakenWithoutAShiftOfOnesOwn() {
    clerk.does(hand(dossier));
    assertThat(director.isRefused(takeFee(dossier), settle(UUID.randomUUID(), FEE, FEE)))
        .isEqualTo("urn:problem:till.no-open-shift");
    assertThat(
            director
                .at(place.counter())
                .isRefused(takeFee(dossier), settle(UUID.randomUUID(), FEE, FEE)))
        .isEqualTo("urn:problem:till.not-your-shift");
  }

  @Test
  void aClosedTillGivesNothingBack() {
    UUID operation = UUID.randomUUID();
    UUID receipt = UUID.randomUUID();
    clerk.does(hand(dossier));
    submit(operation, takeFee(dossier), settle(receipt, FEE, FEE));
    UUID request = UUID.randomUUID();
    clerk.does(
        act(
            "till.ask-reversal",
            Map.of("request", request, "operation", operation, "words", "Thu nhầm hồ sơ")));
    Visitor desk = new Visitor(port, "gd.luu-ve");
    Visitor asker = new Visitor(port, "gdv.luu-ve");
    assertThat(desk.open("/quy").body()).contains("/quy/huy/" + request);
    assertThat(asker.open("/quay/bien-nhan/" + receipt).body()).contains("Đang chờ duyệt");
    clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), FEE));
    for (boolean granted : List.of(true, false)) {
      assertThat(
              director.isRefused(
                  act(
                      "till.answer-reversal",
                      Map.of("request", request, "granted", granted, "words", "Đồng ý"))))
          .isEqualTo("urn:problem:till.request-lapsed");
    }
    assertThat(desk.open("/quy").body()).doesNotContain("/quy/huy/" + request);
    assertThat(asker.open("/quay/bien-nhan/" + receipt).body())
        .contains("Ca đã đóng khi chưa ai duyệt");
  }

  @Test
  void whoGrantsWhileTheTillClosesIsToldThatItHasClosed() {
    UUID operation = UUID.randomUUID();
    clerk.does(hand(dossier));
    submit(operation, takeFee(dossier), settle(UUID.randomUUID(), FEE, FEE));
    UUID request = UUID.randomUUID();
    clerk.does(
        act(
            "till.ask-reversal",
            Map.of("request", request, "operation", operation, "words", "Thu nhầm hồ sơ")));
    CompletableFuture<String> told =
        in(() ->
            new TransactionTemplate(transactions)
                .execute(_ -> {
                  jdbc.sql("select 1 from ledger_account where holder_id = ? for update")
                      .param(shift)
                      .query((_, _) -> true)
                      .list();
                  CompletableFuture<Void> closed =
                      CompletableFuture.runAsync(() ->
                          clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), FEE)));
                  untilWaiting(1);
                  CompletableFuture<String> granted =
                      CompletableFuture.supplyAsync(() ->
                          director.isRefused(
                              act(
                                  "till.answer-reversal",
                                  Map.of("request", request, "granted", true, "words", "Đồng ý"))));
                  untilWaiting(2);
                  return closed.thenCombine(granted, (_, refused) -> refused);
                }));
    assertThat(told.join()).isEqualTo("urn:problem:till.request-lapsed");
    assertThat(in(ledger::recompute)).isEmpty();
  }

  private void untilWaiting(long people) {
    Instant end = Instant.now().plusSeconds(20);
    String waiting = "select count(*) from pg_locks where not granted";
    while (jdbc.sql(waiting).query(Long.class).single() < people) {
      assertThat(Instant.now()).as("%d wait", people).isBefore(end);
      KilledProgram.pause(20);
    }
  }

  private void submit(UUID operation, Acts.Sent... acts) {
    Caller.Answer answer = clerk.submits(operation, Instant.now(), List.of(acts));
    assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
  }

  private Acts.Sent hand(UUID id) {
    return handIn(id, UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE);
  }

  private static Acts.Sent takeFee(UUID dossier) {
    return act("visit.take-fee", Map.of("dossier", dossier));
  }

  private static Acts.Sent settle(UUID receipt, long due, long given) {
    return act(
        "visit.settle", Map.of("receipt", receipt, "due", due, "given", given, "paidOut", 0));
  }

  private long inTill() {
    return in(
        () -> ledger.amount(AccountName.dong(place.office(), shift, AccountPurpose.TILL_CASH)));
  }

  private long owedToTheAgency(UUID holder) {
    return in(() ->
        ledger.amount(
            AccountName.dong(
                place.office(), holder, AccountPurpose.STATE_FEES, place.agency().toString())));
  }

  private <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
