package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.gandan.collection.CompareDay;
import vn.gandan.collection.DayLine;
import vn.gandan.collection.SettlePeriod;
import vn.gandan.collection.SimulatedBiller;
import vn.gandan.collection.SimulatedBiller.Manner;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.visit.LooseCredit;
import vn.gandan.visit.TransferPayments;

/**
 * A bill is paid by bank transfer, and the money comes when what its biller had told is long over:
 * it pays for the bill once, or for nothing and stands on the list.
 */
@GandanTest
@TestPropertySource(properties = {"gandan.collection.patience=700ms", "gandan.job.look=300ms"})
class BillsByTransferTest {
  private static final BankSimulator BANK = BankSimulator.start();
  private static final String ACCOUNT = "999999-1023380001";
  private static final AtomicInteger NUMBER = new AtomicInteger(70_000);
  private static final long OWED = 310_000;
  private static final Pattern REFERENCE = Pattern.compile("class=\"code\">(\\d{12})<");

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired OperationDoor door;
  @Autowired TransferPayments transfers;
  @Autowired Environment settings;

  private final SimulatedBiller peer = new SimulatedBiller(Duration.ofMillis(1_500));
  private final UUID person = UUID.randomUUID();
  private String bill = "";
  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private Visitor screen;
  private UUID shift;
  private UUID biller;
  private UUID quote;

  @DynamicPropertySource
  static void theBankIsElsewhere(DynamicPropertyRegistry properties) {
    properties.add("gandan.bank.address", BANK::address);
  }

  @BeforeEach
  void aBillLiesInTheBasket() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    screen = new Visitor(port, "gdv.luu-ve");
    Cash.closeCounters(place, tills, director);
    shift = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    int number = NUMBER.incrementAndGet();
    clerk.does(enrol(person, "0381900" + number, "0912345678"));
    biller = Bills.contract(door, peer.endpoint());
    bill = "HD-KT" + number;
    peer.owes("KT" + number, bill, OWED);
    quote = Bills.quoteFor(clerk, biller, "KT" + number, person);
  }

  @AfterEach
  void thePeerGoes() {
    peer.close();
  }

  @Test
  void whatComesLatePaysForTheBillUnderTheSameKeyOnceItsBillerSaysTheSameOnceMore() {
    String path = asked();
    overIsWhatWasTold();
    long bank = of(place.office(), AccountPurpose.BANK, ACCOUNT);
    comes(path);
    Shown paid = screen.open(path);
    assertThat(paid.body()).contains("Đã nhận đủ tiền");
    Shown receipt = screen.send(paid, path, "operationId", paid.operation(path));
    assertThat(receipt.path()).startsWith("/quay/bien-nhan/");
    assertThat(receipt.body()).contains("Chuyển khoản", bill, "310.000");
    becomes("CONFIRMED");
    assertThat(peer.told(bill)).isEqualTo(1);
    assertThat(of(shift, AccountPurpose.TILL_CASH, "")).isZero();
    assertThat(of(place.office(), AccountPurpose.BANK, ACCOUNT)).isEqualTo(bank + OWED);
    assertThat(of(shift, AccountPurpose.BILLER, biller.toString())).isEqualTo(OWED);
    assertThat(closes().get("difference").asLong()).as("nothing is in the drawer").isZero();
    assertThat(of(place.office(), AccountPurpose.BANK, ACCOUNT)).isEqualTo(bank + OWED);
    isSettledToTheDong();
  }

  @Test
  void whatIsNotOwedAnyMorePaysForNothingAndStandsOnTheListUntilTheBankSendsItBack() {
    String path = asked();
    overIsWhatWasTold();
    peer.forgets(bill);
    String reference = comes(path);
    try (AtScreen atTheDesk = AtScreen.signedIn(port, "gdv.luu-ve")) {
      atTheDesk.opens(path).presses("Ghi biên nhận").looks("bill-not-owed");
      atTheDesk
          .onAPhoneInEnglish()
          .opens(path)
          .presses("Write the receipt")
          .looks("bill-not-owed-en-360");
    }
    Shown refused = settles(path);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("không còn báo hóa đơn " + bill, "không mất");
    assertThat(peer.told(bill)).isZero();
    assertThat(of(shift, AccountPurpose.BILLER, biller.toString())).isZero();
    LooseCredit loose = loose(reference);
    assertThat(loose.why()).isEqualTo(LooseCredit.Why.NOT_SETTLED);
    director.does(
        act(
            "visit.return-transfer",
            Map.of(
                "credit",
                loose.credit(),
                "paper",
                "UNC-" + loose.credit(),
                "words",
                "Đã trả nơi khác")));
    peer.owes("KT" + bill.substring("HD-KT".length()), bill, OWED);
    assertThat(settles(path).status()).as("it was sent back").isEqualTo(422);
    assertThat(peer.told(bill)).isZero();
  }

  @Test
  void anotherAmountIsNotTakenAndASilentBillerIsAskedAgainLater() {
    String path = asked();
    overIsWhatWasTold();
    comes(path);
    peer.owes("KT" + bill.substring("HD-KT".length()), bill, OWED + 5_000);
    assertThat(settles(path).body()).contains("315.000", "310.000", "không mất");
    peer.owes("KT" + bill.substring("HD-KT".length()), bill, OWED);
    peer.whenAsked(Manner.FAILS);
    assertThat(settles(path).body()).contains("không trả lời");
    assertThat(clerk.posts("/api/v1/bill-quotes/" + quote + "/renewals", Map.of()).type())
        .isEqualTo("urn:problem:collection.biller-away");
    assertThat(clerk.posts("/api/v1/bill-quotes/" + person + "/renewals", Map.of()).type())
        .isEqualTo("urn:problem:collection.unknown-quote");
    peer.honest();
    assertThat(settles(path).path()).startsWith("/quay/bien-nhan/");
    assertThat(settles(path).status()).as("nothing is left to settle").isEqualTo(422);
    becomes("CONFIRMED");
    assertThat(peer.booked(bill)).isEqualTo(1);
  }

  @Test
  void whoeverPaidTheBillInCashMeanwhileGetsTheTransferBack() {
    String path = asked();
    UUID other = Bills.quote(clerk, biller, "KT" + bill.substring("HD-KT".length()));
    clerk.does(Bills.take(other, OWED), Bills.settle(OWED));
    String reference = comes(path);
    Shown refused = settles(path);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(loose(reference).why()).isEqualTo(LooseCredit.Why.NOT_SETTLED);
    assertThat(of(shift, AccountPurpose.BILLER, biller.toString())).isEqualTo(OWED);
    assertThat(of(shift, AccountPurpose.TILL_CASH, "")).isEqualTo(OWED);
  }

  @Test
  void aReceiptThatIsTakenBackLeavesTheMoneyAtTheBankForTheDirectorToReturn() {
    String path = asked();
    String reference = comes(path);
    UUID operation = UUID.randomUUID();
    UUID transfer = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    clerk.submits(
        operation,
        Instant.now(),
        List.of(
            Bills.take(quote, OWED),
            act(
                "visit.settle",
                Map.of(
                    "receipt", UUID.randomUUID(),
                    "due", OWED,
                    "given", OWED,
                    "paidOut", 0,
                    "transfer", transfer))));
    becomes("CONFIRMED");
    UUID request = UUID.randomUUID();
    clerk.does(
        act(
            "till.ask-reversal",
            Map.of("request", request, "operation", operation, "words", "Khách đổi ý")));
    director.does(
        act(
            "till.answer-reversal",
            Map.of("request", request, "granted", true, "words", "Trả lại khách")));
    becomes("CANCELLED");
    assertThat(peer.booked(bill)).isZero();
    assertThat(of(shift, AccountPurpose.TILL_CASH, "")).isZero();
    assertThat(of(shift, AccountPurpose.BILLER, biller.toString())).isZero();
    assertThat(loose(reference).why()).isEqualTo(LooseCredit.Why.TAKEN_BACK);
    assertThat(closes().get("difference").asLong()).isZero();
  }

  @Test
  void whatTheBillerRefusesAfterTheShiftGoesBackThroughTheBankAndOutOfNoTill() {
    peer.whenPaid(Manner.REFUSES);
    String path = asked();
    comes(path);
    assertThat(settles(path).path()).startsWith("/quay/bien-nhan/");
    becomes("REFUSED");
    closes();
    long bank = of(place.office(), AccountPurpose.BANK, ACCOUNT);
    UUID request = UUID.randomUUID();
    director.does(
        act(
            "collection.ask-give-back",
            Map.of("request", request, "payment", quote, "words", "Đơn vị không nhận")));
    assertThat(director.isRefused(byBank(request, OWED)))
        .as("not granted")
        .isEqualTo("urn:problem:collection.not-to-give-back");
    Caller keeper = Caller.signedIn(port, "tq.luu-ve", place.vault());
    keeper.does(
        act(
            "collection.answer-give-back",
            Map.of("request", request, "granted", true, "words", "Đã xem giấy báo")));
    clerk.does(Cash.open(UUID.randomUUID()));
    assertThat(
            clerk.isRefused(
                act("collection.give-back", Map.of("request", request, "amount", OWED)),
                act(
                    "visit.settle",
                    Map.of("receipt", UUID.randomUUID(), "due", 0, "given", 0, "paidOut", OWED))))
        .isEqualTo("urn:problem:collection.other-way-back");
    String page = "/thu-ho/" + quote + "/tra-lai";
    assertThat(screen.open(page).body()).contains("không quầy nào chi");
    Visitor head = new Visitor(port, "gd.luu-ve");
    Shown form = head.open(page);
    try (AtScreen atTheDesk = AtScreen.signedIn(port, "gd.luu-ve")) {
      atTheDesk.opens(page).looks("bill-back-by-bank");
      atTheDesk.onAPhoneInEnglish().opens(page).looks("bill-back-by-bank-en-360");
    }
    Shown terse = byBank(head, form, page, "x");
    assertThat(terse.status()).isEqualTo(422);
    assertThat(director.isRefused(byBank(request, OWED - 1)))
        .isEqualTo("urn:problem:collection.amount-changed");
    assertThat(byBank(head, form, page, "UNC-91/2026").body()).contains("ngân hàng đã trả lại");
    assertThat(director.isRefused(byBank(request, OWED)))
        .isEqualTo("urn:problem:collection.not-to-give-back");
    becomes("CANCELLED");
    assertThat(of(place.office(), AccountPurpose.BANK, ACCOUNT)).isEqualTo(bank - OWED);
    assertThat(of(place.office(), AccountPurpose.BILLER, biller.toString())).isZero();
    assertThat(in(() -> ledger.trialBalance(place.office())).balances()).isTrue();
    assertThat(in(ledger::recompute)).isEmpty();
  }

  /** The basket with the one bill, paid by transfer; where the page that waits is. */
  private String asked() {
    String basket = "/quay/gio?nguoi=" + person;
    Shown page = screen.open(basket);
    return screen
        .send(
            page,
            basket,
            "operationId",
            page.operation(basket),
            "taken",
            "TakeBill/" + quote,
            "due",
            Long.toString(OWED),
            "step",
            "transfer")
        .path();
  }

  /** The bank hears of exactly what was asked for; under which reference. */
  private String comes(String path) {
    String reference = screen.open(path).found(REFERENCE);
    BANK.books(ACCOUNT, reference, OWED);
    assertThat(screen.open(path).body()).contains("Đã nhận đủ tiền");
    return reference;
  }

  private Shown settles(String path) {
    return screen.send(screen.open(path), path, "operationId", UUID.randomUUID().toString());
  }

  private static Acts.Sent byBank(UUID request, long amount) {
    return act(
        "collection.give-back-by-bank",
        Map.of("request", request, "amount", amount, "paper", "UNC-92/2026"));
  }

  private static Shown byBank(Visitor head, Shown form, String page, String paper) {
    return head.send(
        form,
        page,
        "operationId",
        UUID.randomUUID().toString(),
        "viec",
        "ngan-hang",
        "paper",
        paper);
  }

  private JsonNode closes() {
    return clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), 0));
  }

  private LooseCredit loose(String reference) {
    return in(() -> transfers.loose(place.office())).stream()
        .filter(each -> each.reference().value().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  /** What the biller told ended five minutes ago. */
  private void overIsWhatWasTold() {
    assertThat(
            Around.it(settings)
                .sql(
                    """
                    update collection_query
                       set asked_at = asked_at - interval '20 minutes',
                           expires_at = expires_at - interval '20 minutes'
                     where query_id = (select query_id from collection_quote where quote_id = ?)
                    """)
                .param(quote)
                .update())
        .isEqualTo(1);
    assertThat(clerk.isRefused(Bills.take(quote, OWED), Bills.settle(OWED)))
        .isEqualTo("urn:problem:collection.quote-expired");
  }

  /** As if it had been taken yesterday: 500 and 0.30 % are the post's. */
  private void isSettledToTheDong() {
    LocalDate yesterday = LocalDate.now(OperationDoor.ZONE).minusDays(1);
    Around.it(settings)
        .sql("update collection_payment set business_day = ?, biller_day = ? where payment_id = ?")
        .params(yesterday, yesterday, quote)
        .update();
    long earned = of(place.office(), AccountPurpose.REVENUE, "collection");
    DayLine theirs = new DayLine(quote.toString(), "HD-" + quote.toString().substring(0, 8), OWED);
    Bills.centre(door, new CompareDay(UUID.randomUUID(), biller, yesterday, List.of(theirs)));
    Bills.centre(
        door, new SettlePeriod(UUID.randomUUID(), biller, yesterday, yesterday, OWED - 1_500));
    assertThat(of(place.office(), AccountPurpose.BILLER, biller.toString())).isZero();
    assertThat(of(place.office(), AccountPurpose.REVENUE, "collection") - earned).isEqualTo(1_500);
    assertThat(in(() -> ledger.trialBalance(place.office())).balances()).isTrue();
    assertThat(in(ledger::recompute)).isEmpty();
  }

  private void becomes(String state) {
    Instant until = Instant.now().plusSeconds(40);
    while (!state.equals(
        clerk.gets("/api/v1/bill-payments/" + quote).body().get("state").asString())) {
      assertThat(Instant.now()).as(state).isBefore(until);
      KilledProgram.pause(100);
    }
  }

  private long of(UUID holder, AccountPurpose purpose, String subject) {
    return in(() -> ledger.amount(AccountName.dong(place.office(), holder, purpose, subject)));
  }

  private static <T> T in(Supplier<T> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work::get);
  }
}
