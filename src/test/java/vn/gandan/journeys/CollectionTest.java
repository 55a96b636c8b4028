package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.gandan.journeys.Acts.act;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.gandan.collection.BillDifference.Counts;
import vn.gandan.collection.BillerDays;
import vn.gandan.collection.CloseDifference;
import vn.gandan.collection.CompareDay;
import vn.gandan.collection.DayLine;
import vn.gandan.collection.SettlePeriod;
import vn.gandan.collection.SimulatedBiller;
import vn.gandan.collection.SimulatedBiller.Manner;
import vn.gandan.handover.Visitor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** Bills of a real HTTP peer that is honest, late, silent or lying. */
@GandanTest
@TestPropertySource(properties = {"gandan.collection.patience=700ms", "gandan.job.look=300ms"})
class CollectionTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
  private static final long OWED = 123_456;

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired OperationDoor door;
  @Autowired BillerDays days;

  @Value("${gandan.database.url}")
  String url;

  @Value("${gandan.database.owner-user}")
  String owner;

  @Value("${gandan.database.owner-password}")
  String ownerPassword;

  private final SimulatedBiller peer = new SimulatedBiller(Duration.ofMillis(1_500));
  private final String customer = "KH" + NUMBER.incrementAndGet();
  private final String bill = "HD-" + customer;
  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private UUID shift;
  private UUID biller;

  @BeforeEach
  void aBillIsOwedAndTwoTillsAreOpen() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    Cash.closeCounters(place, tills, director);
    shift = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    director.does(Cash.open(UUID.randomUUID()));
    biller = Bills.contract(door, peer.endpoint());
    peer.owes(customer, bill, OWED);
  }

  @AfterEach
  void thePeerGoes() {
    peer.close();
  }

  @Test
  void aBillIsTakenItsBillerIsToldAndTheMoneyIsHeldForIt() {
    JsonNode told = Bills.ask(clerk, biller, customer).body();
    JsonNode open = told.get("bills").get(0);
    assertThat(open.get("payer").asString()).isEqualTo("Lê T. H.");
    assertThat(open.get("amount").asLong()).isEqualTo(OWED);
    UUID payment = UUID.fromString(open.get("quote").asString());
    clerk.does(Bills.take(payment, OWED), Bills.settle(OWED));
    becomes(payment, "CONFIRMED");
    assertThat(peer.told(bill)).isEqualTo(1);
    assertThat(held(shift)).isEqualTo(OWED);
    // 500 and 0.30 %, which is 370.368 and would be less than the least.
    assertThat(ask("select commission from collection_payment where payment_id = ?", payment))
        .isEqualTo(1_500L);
    assertThat(Bills.ask(clerk, biller, customer).body().get("bills")).isEmpty();
    assertThat(waits(payment)).isFalse();
  }

  @Test
  void withoutASettlementOrWithAnotherAmountNothingIsTaken() {
    UUID quote = Bills.quote(clerk, biller, customer);
    assertThat(clerk.isRefused(Bills.take(quote, OWED))).isEqualTo("urn:problem:visit.not-settled");
    assertThat(clerk.isRefused(Bills.take(quote, OWED - 1), Bills.settle(OWED - 1)))
        .isEqualTo("urn:problem:collection.amount-changed");
    assertThat(peer.told(bill)).isZero();
    assertThat(held(shift)).isZero();
  }

  @Test
  void whatWasToldToLongAgoOrToAnotherOfficeIsNotTaken() {
    UUID quote = Bills.quote(clerk, biller, customer);
    Caller elsewhere = Caller.signedIn(port, "gdv.hac-thanh", desks("14797").getFirst());
    assertThat(elsewhere.isRefused(Bills.take(quote, OWED), Bills.settle(OWED)))
        .isEqualTo("urn:problem:collection.unknown-quote");
    change(
        """
        update collection_query
           set asked_at = asked_at - interval '20 minutes',
               expires_at = expires_at - interval '20 minutes'
         where query_id = (select query_id from collection_quote where quote_id = ?)
        """,
        quote);
    assertThat(clerk.isRefused(Bills.take(quote, OWED), Bills.settle(OWED)))
        .isEqualTo("urn:problem:collection.quote-expired");
    assertThat(peer.told(bill)).isZero();
  }

  @Test
  void anUnknownAnswerIsAskedAgainAndNeverPaidTwice() {
    peer.whenPaid(Manner.LOSES_ANSWER);
    UUID payment = taken();
    becomesAfter(payment, 1);
    assertThat(state(payment)).isIn("PENDING", "CONFIRMED");
    becomes(payment, "CONFIRMED");
    assertThat(peer.told(bill)).as("told once, and then asked").isEqualTo(1);
    assertThat(peer.booked(bill)).isEqualTo(1);
  }

  @Test
  void aLateAnswerIsFoundByAsking() {
    peer.whenPaid(Manner.LATE);
    UUID payment = taken();
    becomes(payment, "CONFIRMED");
    assertThat(peer.told(bill)).isEqualTo(1);
    assertThat(peer.booked(bill)).isEqualTo(1);
  }

  @Test
  void aBillerThatNeverHeardOfItIsToldAgainUnderTheSameKey() {
    peer.whenPaid(Manner.FAILS);
    UUID payment = taken();
    becomesAfter(payment, 1);
    peer.whenPaid(Manner.HONEST);
    becomes(payment, "CONFIRMED");
    assertThat(peer.told(bill)).isEqualTo(2);
    assertThat(peer.booked(bill)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"OTHER_AMOUNT", "BROKEN", "HUGE", "REDIRECTS"})
  void whatIsNotWhatWasAgreedIsNoAnswer(Manner manner) {
    peer.whenPaid(manner);
    peer.whenAskedAgain(Manner.FAILS);
    UUID payment = taken();
    becomesAfter(payment, 2);
    assertThat(state(payment)).isEqualTo("PENDING");
    assertThat(peer.told(bill)).isEqualTo(1);
    assertThat(waits(payment)).isTrue();
  }

  @Test
  void aBillPaidAtTwoDesksAtOnceIsPaidOnce() throws Exception {
    UUID here = Bills.quote(clerk, biller, customer);
    UUID there = Bills.quote(director, biller, customer);
    List<Callable<Caller.Answer>> both =
        List.of(
            () -> submits(clerk, UUID.randomUUID(), here),
            () -> submits(director, UUID.randomUUID(), there));
    List<Caller.Answer> answers = new ArrayList<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
      for (Future<Caller.Answer> each : hands.invokeAll(both)) {
        answers.add(each.get());
      }
    }
    assertThat(answers).extracting(Caller.Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(answers)
        .extracting(Caller.Answer::type)
        .contains("urn:problem:collection.taken-before");
    UUID payment = answers.getFirst().status() == 201 ? here : there;
    becomes(payment, "CONFIRMED");
    assertThat(peer.booked(bill)).isEqualTo(1);
    // Its biller forgets and offers it again: the window stands.
    peer.owes(customer, bill + "x", 1_000);
  }

  @Test
  void theSameBillIsNotTakenAgainWithinTheWindowEvenIfItsBillerOffersIt() {
    peer.whenPaid(Manner.FAILS);
    taken();
    UUID again = Bills.quote(clerk, biller, customer);
    assertThat(clerk.isRefused(Bills.take(again, OWED), Bills.settle(OWED)))
        .isEqualTo("urn:problem:collection.taken-before");
    assertThat(held(shift)).isEqualTo(OWED);
  }

  @Test
  void whatTheBillerRefusesIsOnTheListUntilTwoPeopleGiveTheMoneyBack() {
    peer.whenPaid(Manner.REFUSES);
    UUID operation = UUID.randomUUID();
    UUID payment = Bills.quote(clerk, biller, customer);
    assertThat(submits(clerk, operation, payment).status()).isEqualTo(201);
    becomes(payment, "REFUSED");
    assertThat(waits(payment)).isTrue();
    takeBack(operation);
    becomes(payment, "CANCELLED");
    assertThat(held(shift)).isZero();
    await(() -> !waits(payment), () -> "off the list");
    peer.honest();
    UUID next = Bills.quote(clerk, biller, customer);
    clerk.does(Bills.take(next, OWED), Bills.settle(OWED));
    becomes(next, "CONFIRMED");
  }

  @Test
  void moneyGivenBackIsCancelledAtTheBillerWhoeverLosesAnAnswer() {
    UUID operation = UUID.randomUUID();
    UUID payment = confirmed(operation);
    peer.whenCancelled(Manner.FAILS);
    takeBack(operation);
    becomesAfter(payment, 2);
    assertThat(state(payment)).isEqualTo("CANCELLING");
    assertThat(held(shift)).isZero();
    peer.honest();
    becomes(payment, "CANCELLED");
    assertThat(peer.booked(bill)).isZero();
  }

  @Test
  void aBillerThatCannotCancelIsForSomebodyToCall() {
    UUID operation = UUID.randomUUID();
    UUID payment = confirmed(operation);
    peer.whenCancelled(Manner.REFUSES);
    takeBack(operation);
    becomes(payment, "NOT_CANCELLED");
    assertThat(waits(payment)).isTrue();
    LocalDate yesterday = yesterdays(payment);
    assertThat(
            catchThrowableOfType(
                    RefusedException.class,
                    () ->
                        Bills.centre(
                            door,
                            new SettlePeriod(UUID.randomUUID(), biller, yesterday, yesterday, 0)))
                .refusal()
                .code())
        .as("what was given back may stand at the biller all the same")
        .isEqualTo("collection.day-not-compared");
    bringsItsDay(yesterday, new DayLine(payment.toString(), bill, OWED));
    assertThat(waits(payment)).as("nobody has said whose figure counts").isTrue();
    assertThat(new Visitor(port, "buu-dien-tinh.thanh-hoa").open("/thu-ho").body())
        .contains(bill, "/don-vi-nho-thu/" + biller + "/ngay/" + yesterday);
    itsFigureCounts(yesterday);
    assertThat(waits(payment)).isFalse();
    assertThat(new Visitor(port, "gdv.luu-ve").open("/thu-ho").body()).doesNotContain(bill);
  }

  @Test
  void whatWasNotCancelledEndsIfTheBillersDayDoesNotNameIt() {
    UUID operation = UUID.randomUUID();
    UUID payment = confirmed(operation);
    peer.whenCancelled(Manner.REFUSES);
    takeBack(operation);
    becomes(payment, "NOT_CANCELLED");
    LocalDate yesterday = yesterdays(payment);
    bringsItsDay(yesterday);
    assertThat(waits(payment)).isFalse();
  }

  /** Whoever could not be told of the cancelling before the day was compared and closed. */
  @Test
  void whatABillerRefusesToCancelAfterItsDayWasClosedIsNoWorkAnyMore() {
    UUID operation = UUID.randomUUID();
    UUID payment = confirmed(operation);
    peer.whenCancelled(Manner.FAILS);
    takeBack(operation);
    LocalDate yesterday = yesterdays(payment);
    bringsItsDay(yesterday, new DayLine(payment.toString(), bill, OWED));
    itsFigureCounts(yesterday);
    assertThat(waits(payment)).as("the biller has not answered").isTrue();
    peer.whenCancelled(Manner.REFUSES);
    becomes(payment, "NOT_CANCELLED");
    assertThat(waits(payment)).isFalse();
  }

  private LocalDate yesterdays(UUID payment) {
    change(
        """
        update collection_payment
           set business_day = business_day - 1, biller_day = business_day - 1
         where payment_id = ?
        """,
        payment);
    return LocalDate.now(OperationDoor.ZONE).minusDays(1);
  }

  @Test
  void onceTheBillersDayIsOverNobodyCanEvenAsk() {
    UUID operation = UUID.randomUUID();
    UUID payment = confirmed(operation);
    change(
        """
        update collection_payment
           set business_day = business_day - 1, biller_day = biller_day - 1
         where payment_id = ?
        """,
        payment);
    assertThat(clerk.isRefused(asks(UUID.randomUUID(), operation)))
        .isEqualTo("urn:problem:collection.too-late-to-cancel");
    assertThat(held(shift)).isEqualTo(OWED);
  }

  @ParameterizedTest
  @EnumSource(names = {"HANGS", "BROKEN", "HUGE", "FAILS", "REDIRECTS", "LOSES_ANSWER"})
  void aBillerThatDoesNotSayWhatIsOwedLetsNothingBeTaken(Manner manner) {
    peer.whenAsked(manner);
    Caller.Answer answer = Bills.ask(clerk, biller, customer);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.type()).isEqualTo("urn:problem:collection.biller-away");
  }

  @Test
  void nonsenseInAQuestionIsToldAndAsksNobody() {
    assertThat(Bills.ask(clerk, biller, "../payments?x=").type())
        .isEqualTo("urn:problem:collection.customer-code-malformed");
    assertThat(Bills.ask(clerk, UUID.randomUUID(), customer).type())
        .isEqualTo("urn:problem:collection.unknown-biller");
    assertThat(Bills.ask(clerk, biller, "NOBODY").body().get("bills")).isEmpty();
  }

  /** Its biller has said yes. */
  private UUID confirmed(UUID operation) {
    UUID payment = Bills.quote(clerk, biller, customer);
    submits(clerk, operation, payment);
    becomes(payment, "CONFIRMED");
    return payment;
  }

  /** The biller's own file of a day, held against ours. */
  private void bringsItsDay(LocalDate day, DayLine... lines) {
    Bills.centre(door, new CompareDay(UUID.randomUUID(), biller, day, List.of(lines)));
  }

  /** For the only line of the day on which the two do not agree. */
  private void itsFigureCounts(LocalDate day) {
    UUID difference = in(() -> days.differences(biller, day, day)).getFirst().id();
    Bills.centre(
        door, new CloseDifference(difference, Counts.THEIRS, "Đơn vị đã ghi nợ khách, không hủy"));
  }

  private UUID taken() {
    UUID payment = Bills.quote(clerk, biller, customer);
    clerk.does(Bills.take(payment, OWED), Bills.settle(OWED));
    return payment;
  }

  private static Caller.Answer submits(Caller by, UUID operation, UUID quote) {
    return by.submits(
        operation, Instant.now(), List.of(Bills.take(quote, OWED), Bills.settle(OWED)));
  }

  private static Acts.Sent asks(UUID request, UUID operation) {
    return act(
        "till.ask-reversal",
        Map.of("request", request, "operation", operation, "words", "Khách đổi ý, trả lại tiền"));
  }

  private void takeBack(UUID operation) {
    UUID request = UUID.randomUUID();
    clerk.does(asks(request, operation));
    director.does(
        act(
            "till.answer-reversal",
            Map.of("request", request, "granted", true, "words", "Đã trả lại tiền")));
  }

  private String state(UUID payment) {
    return clerk.gets("/api/v1/bill-payments/" + payment).body().get("state").asString();
  }

  private void becomes(UUID payment, String state) {
    await(() -> state(payment).equals(state), () -> state + " and is " + state(payment));
  }

  /** After so many answers, or questions without one. */
  private void becomesAfter(UUID payment, int asked) {
    await(
        () -> clerk.gets("/api/v1/bill-payments/" + payment).body().get("asked").asInt() >= asked,
        () -> asked + " answers");
  }

  private static void await(Supplier<Boolean> fact, Supplier<String> what) {
    Instant until = Instant.now().plusSeconds(40);
    while (!fact.get()) {
      assertThat(Instant.now()).as(what.get()).isBefore(until);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private long held(UUID holder) {
    return in(() ->
        ledger.amount(
            AccountName.dong(place.office(), holder, AccountPurpose.BILLER, biller.toString())));
  }

  private boolean waits(UUID payment) {
    return ask("select count(*) from collection_open where payment_id = ?", payment).equals(1L);
  }

  private List<UUID> desks(String commune) {
    return in(() -> {
      java.time.LocalDate today = java.time.LocalDate.now(OperationDoor.ZONE);
      UUID office = network.officeOfCommune(commune, today).orElseThrow().officeId();
      return network.desksOf(office, today).stream()
          .filter(desk -> desk.desk().kind() == vn.gandan.operation.Desk.Kind.COUNTER)
          .map(desk -> desk.desk().deskId())
          .toList();
    });
  }

  private Object ask(String sql, UUID id) {
    return around().sql(sql).param(id).query().singleValue();
  }

  private void change(String sql, UUID id) {
    assertThat(around().sql(sql).param(id).update()).isEqualTo(1);
  }

  /** As the owner, whom no right stops. */
  private JdbcClient around() {
    return JdbcClient.create(
        new DriverManagerDataSource(
            url + "?currentSchema=thanh_hoa,national,public", owner, ownerPassword));
  }

  private static <T> T in(Supplier<T> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work::get);
  }
}
