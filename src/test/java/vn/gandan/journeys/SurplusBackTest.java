package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.gandan.collection.BillDifference.Counts;
import vn.gandan.collection.BillerDays;
import vn.gandan.collection.CloseDifference;
import vn.gandan.collection.CompareDay;
import vn.gandan.collection.DayLine;
import vn.gandan.collection.SettlePeriod;
import vn.gandan.collection.SimulatedBiller;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.Act;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.visit.TransferPayments;
import vn.gandan.voucher.TakeVoucherBack;

/** What a biller does not count of a settled day goes back to the customer, once, by two people. */
@GandanTest
@TestPropertySource(properties = {"gandan.collection.patience=700ms", "gandan.job.look=300ms"})
class SurplusBackTest {
  private static final BankSimulator BANK = BankSimulator.start();
  private static final String ACCOUNT = "999999-1023380001";
  private static final AtomicInteger NUMBER = new AtomicInteger(72_000);
  private static final long OWED = 250_000;

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired OperationDoor door;
  @Autowired BillerDays days;
  @Autowired TransferPayments transfers;
  @Autowired Environment settings;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  private final SimulatedBiller peer = new SimulatedBiller(Duration.ofMillis(1_500));
  private final LocalDate yesterday = LocalDate.now(OperationDoor.ZONE).minusDays(1);
  private final UUID person = UUID.randomUUID();
  private final UUID request = UUID.randomUUID();
  private String customer = "";
  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private Caller keeper;
  private UUID shift;
  private UUID biller;
  private UUID payment;

  @DynamicPropertySource
  static void theBankIsElsewhere(DynamicPropertyRegistry properties) {
    properties.add("gandan.bank.address", BANK::address);
  }

  @BeforeEach
  void aBillIsTold() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    keeper = Caller.signedIn(port, "tq.luu-ve", place.vault());
    Cash.closeCounters(place, tills, director);
    shift = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    int number = NUMBER.incrementAndGet();
    clerk.does(enrol(person, "0381900" + number, "0912345678"));
    biller = Bills.contract(door, peer.endpoint());
    customer = "KS" + number;
    peer.owes(customer, "HD-" + customer, OWED);
    payment = Bills.quoteFor(clerk, biller, customer, person);
  }

  @AfterEach
  void thePeerGoes() {
    peer.close();
  }

  @Test
  void whatTheBillerDoesNotCountLeavesATillOnceAndTheBillMayBePaidAnew() {
    clerk.does(Bills.take(payment, OWED), Bills.settle(OWED));
    assertThat(director.isRefused(ask()))
        .as("nothing is known to be the customer's")
        .isEqualTo("urn:problem:collection.not-to-give-back");
    UUID difference = settlesWithout(List.of(), OWED);
    assertThat(surplus(difference)).isEqualTo(OWED);
    assertThat(held(AccountPurpose.BILLER, biller.toString())).isZero();
    Visitor screen = new Visitor(port, "gdv.luu-ve");
    String page = "/thu-ho/" + payment + "/tra-lai";
    assertThat(screen.open("/thu-ho").body()).contains(page, "tiền của khách", "250.000");
    Visitor centre = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    String day = "/don-vi-nho-thu/" + biller + "/ngay/" + yesterday;
    assertThat(centre.open(day).body()).contains("Chưa trả lại khách");
    looks(page);
    director.does(ask());
    assertThat(director.isRefused(answer()))
        .isEqualTo("urn:problem:collection.another-person-needed");
    assertThat(clerk.isRefused(give(OWED), paidOut(OWED)))
        .as("nobody granted it")
        .isIn("urn:problem:collection.not-to-give-back", "urn:problem:till.no-open-shift");
    keeper.does(answer());
    assertThat(director.isRefused(byBank(OWED))).isEqualTo("urn:problem:collection.other-way-back");
    UUID till = UUID.randomUUID();
    clerk.does(Cash.open(till));
    UUID remittance = UUID.randomUUID();
    keeper.does(Cash.fetch(400_000, "UNC-" + till));
    keeper.does(Cash.remit(remittance, place.counter(), 400_000));
    clerk.does(Cash.receive(remittance, 400_000));
    assertThat(clerk.isRefused(give(OWED + 1), paidOut(OWED + 1)))
        .isEqualTo("urn:problem:collection.amount-changed");
    Shown receipt =
        screen.send(
            screen.open(page), page, "operationId", UUID.randomUUID().toString(), "viec", "chi");
    assertThat(receipt.body()).contains("Trả lại tiền thu hộ", "đơn vị không tính", "250.000");
    assertThat(clerk.isRefused(give(OWED), paidOut(OWED)))
        .isEqualTo("urn:problem:collection.not-to-give-back");
    assertThat(
            director.isRefused(
                act(
                    "collection.ask-give-back",
                    Map.of(
                        "request",
                        UUID.randomUUID(),
                        "payment",
                        payment,
                        "words",
                        "Lần nữa xem sao"))))
        .isEqualTo("urn:problem:collection.not-to-give-back");
    assertThat(surplus(difference)).isZero();
    assertThat(cash(till)).isEqualTo(400_000 - OWED);
    assertThat(screen.open("/thu-ho").body()).doesNotContain(page);
    assertThat(screen.open(page).body()).contains("Đã trả lại: đơn vị không tính");
    assertThat(centre.open(day).body()).contains("Đã trả lại khách").doesNotContain("Chưa trả");
    balances();
    assertThat(
            Around.it(settings)
                .sql("select count(*) from collection_claim where payment_id = ?")
                .param(payment)
                .query(Long.class)
                .single())
        .as("the bill may be paid anew")
        .isZero();
    clerk.does(Cash.close(till, UUID.randomUUID(), place.vault(), 400_000 - OWED));
    assertThat(held(AccountPurpose.BILLER, biller.toString())).isZero();
    balances();
  }

  @Test
  void aSettlementIsTakenBackAndSettledAnewUntilACustomerHasGotWhatItLeft() {
    clerk.does(Bills.take(payment, OWED), Bills.settle(OWED));
    UUID difference = settlesWithout(List.of(), OWED);
    assertThat(surplus(difference)).isEqualTo(OWED);
    takesBackOnThePage();
    assertThat(surplus(difference)).isZero();
    assertThat(held(AccountPurpose.BILLER, biller.toString())).isEqualTo(OWED);
    assertThat(in(() -> days.days(biller)).getFirst().settled()).isFalse();
    assertThat(director.isRefused(ask())).isEqualTo("urn:problem:collection.not-to-give-back");
    balances();
    SettlePeriod again = new SettlePeriod(UUID.randomUUID(), biller, yesterday, yesterday, 0);
    Bills.centre(door, again);
    assertThat(surplus(difference)).isEqualTo(OWED);
    assertThat(in(() -> days.days(biller)).getFirst().settled()).isTrue();
    assertThat(refused(new SettlePeriod(UUID.randomUUID(), biller, yesterday, yesterday, 0)))
        .isEqualTo("collection.settled-before");
    director.does(ask());
    keeper.does(answer());
    UUID till = UUID.randomUUID();
    UUID remittance = UUID.randomUUID();
    clerk.does(Cash.open(till));
    keeper.does(Cash.fetch(400_000, "UNC-" + till));
    keeper.does(Cash.remit(remittance, place.counter(), 400_000));
    clerk.does(Cash.receive(remittance, 400_000));
    clerk.does(give(OWED), paidOut(OWED));
    UUID settled =
        Around.it(settings)
            .sql("select operation_id from collection_settlement where settlement_id = ?")
            .param(again.settlement())
            .query(UUID.class)
            .single();
    assertThat(refused(new TakeVoucherBack(settled, "Quyết toán nhầm")))
        .isEqualTo("collection.surplus-given");
    clerk.does(Cash.close(till, UUID.randomUUID(), place.vault(), 400_000 - OWED));
    balances();
  }

  /** Whoever comes second is told what the first has done, and never to try again. */
  @Test
  void aSettlementIsNotTakenBackWhileItsSurplusGoesToTheCustomer() {
    clerk.does(Bills.take(payment, OWED), Bills.settle(OWED));
    UUID difference = settlesWithout(List.of(), OWED);
    director.does(ask());
    keeper.does(answer());
    TakeVoucherBack back = new TakeVoucherBack(settled(), "Quyết toán nhầm");
    String second =
        in(() ->
                new TransactionTemplate(transactions)
                    .execute(_ -> {
                      locks("select pg_advisory_xact_lock(hashtextextended(:id, 61))", payment);
                      locks(
                          "select 1 from ledger_account where holder_id = cast(:id as uuid) for update",
                          difference);
                      CompletableFuture<String> waiting =
                          CompletableFuture.supplyAsync(() -> refused(back));
                      Around.untilOneWaits(settings);
                      isGivenBack();
                      return waiting;
                    }))
            .join();
    assertThat(second).isEqualTo("collection.surplus-given");
  }

  private void locks(String lock, UUID id) {
    jdbc.sql(lock).param("id", id.toString()).query((_, _) -> true).list();
  }

  private void isGivenBack() {
    jdbc.sql(
            """
            insert into collection_surplus_back (difference_id, request_id, operation_id, given_at)
            select s.difference_id, r.request_id, r.operation_id, now()
              from collection_surplus s, collection_give_back r
             where s.payment_id = :bill and r.request_id = :request
            """)
        .param("request", request)
        .param("bill", payment)
        .update();
  }

  private UUID settled() {
    return Around.it(settings)
        .sql("select operation_id from collection_settlement where biller_id = ?")
        .param(biller)
        .query(UUID.class)
        .single();
  }

  private void takesBackOnThePage() {
    String day = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(yesterday);
    String paper = Bills.code(biller) + " " + day + " – " + day;
    try (AtScreen centre = AtScreen.signedIn(port, "buu-dien-tinh.thanh-hoa")) {
      centre.opens("/quy/chung-tu").looks("vouchers-province").followsWhere(Bills.code(biller));
      centre.sees("Quyết toán với đơn vị nhờ thu").looks("voucher-province");
      centre.writes("Vì sao hủy", "Quyết toán nhầm kỳ").presses("Hủy ghi");
      centre.sees("Đã hủy ghi chứng từ " + paper);
    }
  }

  private String refused(Act act) {
    try {
      Bills.centre(door, act);
      throw new AssertionError("it was done");
    } catch (RefusedException refused) {
      return refused.refusal().code();
    }
  }

  @Test
  void whatCameByTransferAndIsCountedInPartGoesBackThroughTheBank() {
    Map<String, Object> asked = new HashMap<>();
    UUID transfer = UUID.randomUUID();
    asked.put("request", transfer);
    asked.put("person", person);
    asked.put("offers", List.of("TakeBill/" + payment));
    asked.put("due", OWED);
    JsonNode code = clerk.does(act("visit.ask-transfer", asked));
    BANK.books(ACCOUNT, code.get("reference").asString(), OWED);
    Actor reader = new Actor(person, null, Role.CLERK, place.office(), "38");
    in(() -> transfers.ask(transfers.find(transfer, reader).orElseThrow().request()));
    clerk.does(
        Bills.take(payment, OWED),
        act(
            "visit.settle",
            Map.of(
                "receipt", UUID.randomUUID(),
                "due", OWED,
                "given", OWED,
                "paidOut", 0,
                "transfer", transfer)));
    UUID difference =
        settlesWithout(
            List.of(new DayLine(payment.toString(), "HD-" + customer, OWED - 40_000)), 0);
    assertThat(surplus(difference)).isEqualTo(40_000);
    director.does(ask());
    keeper.does(answer());
    long bank = held(AccountPurpose.BANK, ACCOUNT);
    assertThat(director.isRefused(byBank(OWED))).isEqualTo("urn:problem:collection.amount-changed");
    director.does(byBank(40_000));
    assertThat(director.isRefused(byBank(40_000)))
        .isEqualTo("urn:problem:collection.not-to-give-back");
    assertThat(held(AccountPurpose.BANK, ACCOUNT)).isEqualTo(bank - 40_000);
    assertThat(surplus(difference)).isZero();
    balances();
  }

  /** As if it had been taken yesterday; the biller's figure counts, and the day is settled. */
  private UUID settlesWithout(List<DayLine> theirs, long drawer) {
    Instant until = Instant.now().plusSeconds(40);
    while (!clerk
        .gets("/api/v1/bill-payments/" + payment)
        .body()
        .toString()
        .contains("CONFIRMED")) {
      assertThat(Instant.now()).isBefore(until);
      KilledProgram.pause(100);
    }
    Around.it(settings)
        .sql("update collection_payment set business_day = ?, biller_day = ? where payment_id = ?")
        .params(yesterday, yesterday, payment)
        .update();
    Bills.centre(door, new CompareDay(UUID.randomUUID(), biller, yesterday, theirs));
    UUID difference = in(() -> days.differences(biller, yesterday, yesterday)).getFirst().id();
    Bills.centre(door, new CloseDifference(difference, Counts.THEIRS, "Đơn vị không có khoản này"));
    clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), drawer));
    long counted = theirs.stream().mapToLong(DayLine::amount).sum();
    long commission = counted == 0 ? 0 : 1_500;
    Bills.centre(
        door,
        new SettlePeriod(UUID.randomUUID(), biller, yesterday, yesterday, counted - commission));
    return difference;
  }

  private void looks(String page) {
    try (AtScreen desk = AtScreen.signedIn(port, "gd.luu-ve")) {
      desk.opens("/thu-ho").looks("surplus-list");
      desk.opens(page).looks("surplus-back");
      desk.onAPhoneInEnglish().opens("/thu-ho").looks("surplus-list-en-360");
      desk.opens(page).looks("surplus-back-en-360");
    }
  }

  private Acts.Sent ask() {
    return act(
        "collection.ask-give-back",
        Map.of("request", request, "payment", payment, "words", "Đơn vị không tính khoản này"));
  }

  private Acts.Sent answer() {
    return act(
        "collection.answer-give-back",
        Map.of("request", request, "granted", true, "words", "Đã xem đối soát"));
  }

  private Acts.Sent give(long amount) {
    return act("collection.give-back", Map.of("request", request, "amount", amount));
  }

  private Acts.Sent byBank(long amount) {
    return act(
        "collection.give-back-by-bank",
        Map.of("request", request, "amount", amount, "paper", "UNC-95/2026"));
  }

  private static Acts.Sent paidOut(long amount) {
    return act(
        "visit.settle",
        Map.of("receipt", UUID.randomUUID(), "due", 0, "given", 0, "paidOut", amount));
  }

  private long surplus(UUID difference) {
    return in(
        () -> ledger.amount(AccountName.dong(place.office(), difference, AccountPurpose.OVER)));
  }

  private long cash(UUID till) {
    return in(
        () -> ledger.amount(AccountName.dong(place.office(), till, AccountPurpose.TILL_CASH)));
  }

  private long held(AccountPurpose purpose, String subject) {
    return in(
        () -> ledger.amount(AccountName.dong(place.office(), place.office(), purpose, subject)));
  }

  private void balances() {
    assertThat(in(() -> ledger.trialBalance(place.office())).balances()).isTrue();
    assertThat(in(ledger::recompute)).isEmpty();
  }

  private static <T> T in(Supplier<T> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work::get);
  }
}
