package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
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
import vn.gandan.visit.TransferRequest;
import vn.gandan.visit.VisitReceipt;
import vn.gandan.visit.Visits;

/** A basket paid by bank transfer, with a bank that may answer late, twice, wrongly or never. */
@GandanTest
class TransferTest {
  private static final BankSimulator BANK = BankSimulator.start();
  private static final String ACCOUNT = "999999-1023380001";
  private static final long FEE = Fees.BIRTH_FEE;
  private static final AtomicInteger NUMBER = new AtomicInteger(30_000);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Visits visits;
  @Autowired TransferPayments transfers;
  @Autowired OperationDoor door;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private Visitor screen;
  private UUID shift;
  private UUID person;

  @DynamicPropertySource
  static void theBankIsElsewhere(DynamicPropertyRegistry properties) {
    properties.add("gandan.bank.address", BANK::address);
  }

  @BeforeEach
  void aShiftIsOpenAndAFeeDecided() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    screen = new Visitor(port, "gdv.luu-ve");
    Fees.decide(door, catalogue);
    Cash.closeCounters(place, tills, director);
    shift = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    person = UUID.randomUUID();
    clerk.does(enrol(person, "0381900" + NUMBER.incrementAndGet(), "0912345678"));
  }

  @Test
  void whatTheBankConfirmsSettlesTheBasketAndTheTillHasNoMoreCashThanBefore() {
    UUID dossier = handsIn();
    JsonNode asked = asks(dossier);
    UUID transfer = id(asked, "request");
    assertThat(settles(transfer, dossier)).isEqualTo("urn:problem:visit.transfer-not-confirmed");
    BANK.books(ACCOUNT, reference(asked), FEE);
    assertThat(settles(transfer, dossier))
        .as("the bank has not been asked yet")
        .isEqualTo("urn:problem:visit.transfer-not-confirmed");
    hears(transfer);
    long held = suspense();
    long bank = of(place.office(), AccountPurpose.BANK, ACCOUNT);
    JsonNode done = clerk.does(takeFee(dossier), settle(transfer, FEE, FEE));
    VisitReceipt receipt = in(() -> visits.byToken(done.get("token").asString())).orElseThrow();
    assertThat(receipt.transfer()).isEqualTo(reference(asked));
    assertThat(receipt.change()).isZero();
    assertThat(of(shift, AccountPurpose.TILL_CASH, "")).isZero();
    assertThat(suspense()).isEqualTo(held - FEE);
    assertThat(of(shift, AccountPurpose.STATE_FEES, place.agency().toString())).isEqualTo(FEE);
    JsonNode closed = clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), 0));
    assertThat(closed.get("difference").asLong()).as("the drawer is empty and agrees").isZero();
    assertThat(of(place.office(), AccountPurpose.BANK, ACCOUNT))
        .as("it is at the bank since it came")
        .isEqualTo(bank);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void whatTheBankSaysIsInTheBooksFromThatMomentWhatItPaysForOrNot() {
    JsonNode asked = asks(handsIn());
    long held = suspense();
    long bank = of(place.office(), AccountPurpose.BANK, ACCOUNT);
    BANK.books(ACCOUNT, reference(asked), FEE - 1_000);
    BANK.books(ACCOUNT, reference(asked), FEE);
    hears(id(asked, "request"));
    hears(id(asked, "request"));
    assertThat(suspense())
        .as("once each, however often it is told")
        .isEqualTo(held + 2 * FEE - 1_000);
    assertThat(of(place.office(), AccountPurpose.BANK, ACCOUNT)).isEqualTo(bank + 2 * FEE - 1_000);
    LooseCredit wrong =
        loose(reference(asked)).stream()
            .filter(each -> each.amount() == FEE - 1_000)
            .findFirst()
            .orElseThrow();
    director.does(giveBack(wrong.credit()));
    assertThat(suspense()).isEqualTo(held + FEE);
    assertThat(of(place.office(), AccountPurpose.BANK, ACCOUNT)).isEqualTo(bank + FEE);
    assertThat(entered(wrong.credit()))
        .as("by nobody's hand")
        .containsExactly("PROGRAM system bank.book-credit");
    assertThat(in(ledger::recompute)).isEmpty();
    in(() -> {
      new Invariants(jdbc).hold("money that came");
      return true;
    });
  }

  @Test
  void whatWasHeardAndNotEnteredBecauseTheProgramDiedIsEnteredByItsJob() {
    JsonNode asked = asks(handsIn());
    UUID credit = UUID.randomUUID();
    long held = suspense();
    // As a program leaves it that dies between the two.
    in(() ->
        jdbc.sql(
                """
                with heard as (
                     insert into bank_credit (credit_id, account_id, subject, bank_ref, reference,
                                              amount, booked_at, heard_at)
                     select :credit, account_id, '999999-1023380001', 'FT-died', reference, amount,
                            now(), now()
                       from visit_transfer_request where request_id = :request
                     returning credit_id)
                insert into job_waiting (task_name, task_instance, execution_time, picked, version)
                select 'bank.book', credit_id::text, now(), false, 1 from heard
                """)
            .param("credit", credit)
            .param("request", id(asked, "request"))
            .update());
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (suspense() == held && System.nanoTime() < end) {
      KilledProgram.pause(50);
    }
    assertThat(suspense()).isEqualTo(held + FEE);
    assertThat(loose(reference(asked))).extracting(LooseCredit::credit).containsExactly(credit);
  }

  private List<String> entered(UUID credit) {
    return in(() ->
        jdbc.sql(
                """
                select o.role || ' ' || o.origin || ' ' || array_to_string(o.acts, ' ')
                  from bank_booking b
                  join operation_operation o on o.operation_id = b.operation_id
                 where b.credit_id = :credit
                """)
            .param("credit", credit)
            .query(String.class)
            .list());
  }

  /** What came to the office and pays for nothing, as its books say. */
  private long suspense() {
    return of(place.office(), AccountPurpose.SUSPENSE, ACCOUNT);
  }

  @Test
  void oneTransferPaysForOneBasketOnce() {
    UUID dossier = handsIn();
    UUID other = handsIn();
    JsonNode asked = asks(dossier);
    UUID transfer = id(asked, "request");
    BANK.books(ACCOUNT, reference(asked), FEE);
    hears(transfer);
    assertThat(settles(transfer, other))
        .as("the same sum for something else")
        .isEqualTo("urn:problem:visit.transfer-for-other");
    assertThat(clerk.isRefused(takeFee(dossier), settle(transfer, FEE, FEE + 1_000)))
        .isEqualTo("urn:problem:visit.no-change-of-transfer");
    long held = suspense();
    clerk.does(takeFee(dossier), settle(transfer, FEE, FEE));
    assertThat(settles(transfer, other)).isEqualTo("urn:problem:visit.transfer-settled");
    assertThat(settles(UUID.randomUUID(), other)).isEqualTo("urn:problem:visit.unknown-transfer");
    assertThat(suspense()).isEqualTo(held - FEE);
  }

  @Test
  void nobodyElseSettlesItWhileItsShiftIsOpenAndTheNextOneMayAfterwards() {
    UUID dossier = handsIn();
    JsonNode asked = asks(dossier);
    UUID transfer = id(asked, "request");
    BANK.books(ACCOUNT, reference(asked), FEE);
    hears(transfer);
    director.does(Cash.open(UUID.randomUUID()));
    assertThat(director.isRefused(takeFee(dossier), settle(transfer, FEE, FEE)))
        .isEqualTo("urn:problem:visit.transfer-of-other-shift");
    clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), 0));
    director.does(takeFee(dossier), settle(transfer, FEE, FEE));
  }

  @Test
  void aBankThatTellsACreditTwiceOrOfAnotherReferenceIsHeardOnce() {
    JsonNode asked = asks(handsIn());
    String reference = reference(asked);
    BANK.says(reference, ACCOUNT, reference, FEE, "FT-once-" + reference);
    BANK.says(reference, ACCOUNT, reference, FEE, "FT-once-" + reference);
    BANK.says(reference, ACCOUNT, "382000000000", FEE, "FT-other-" + reference);
    BANK.says(reference, "999999-1", reference, FEE, "FT-elsewhere-" + reference);
    BANK.says(reference, ACCOUNT, reference, -FEE, "FT-less-" + reference);
    BANK.says(reference, "null");
    BANK.says(
        reference,
        """
        {"id":"FT-far","account":"%s","reference":"%s","amount":8000,"at":"+999999-01-01T00:00:00Z"}\
        """
            .formatted(ACCOUNT, reference));
    hears(id(asked, "request"));
    hears(id(asked, "request"));
    assertThat(loose(reference)).hasSize(1);
  }

  @Test
  void aSumThatWasNotAskedForSettlesNothingAndIsSentBackByPaper() {
    UUID dossier = handsIn();
    JsonNode asked = asks(dossier);
    String reference = reference(asked);
    UUID transfer = id(asked, "request");
    BANK.books(ACCOUNT, reference, FEE - 1_000);
    hears(transfer);
    assertThat(settles(transfer, dossier)).isEqualTo("urn:problem:visit.transfer-not-confirmed");
    assertThat(screen.open("/quay/chuyen-khoan/" + transfer).body())
        .contains("Đã về 7.000", "phải là 8.000");
    LooseCredit credit = loose(reference).getFirst();
    assertThat(credit.why()).isEqualTo(LooseCredit.Why.OTHER_SUM);
    assertThat(screen.open("/quay/chuyen-khoan").body())
        .contains(reference, "Không đúng số", "Giám đốc trả lại qua ngân hàng");
    Visitor head = new Visitor(port, "gd.luu-ve");
    String form = "/quay/chuyen-khoan/tra-lai/" + credit.credit();
    Shown page = head.open(form);
    Shown terse = head.send(page, form, "operationId", page.operation(form), "paper", "x");
    assertThat(terse.status()).isEqualTo(422);
    assertThat(terse.body()).contains("Nhập số chứng từ", "Ghi lý do");
    String[] filled = {
      "operationId", page.operation(form), "paper", "UNC-77/2026", "words", "Khách chuyển thiếu"
    };
    Shown sent = head.send(page, form, filled);
    assertThat(sent.path()).isEqualTo("/quay/chuyen-khoan");
    assertThat(sent.body()).contains("Đã ghi: ngân hàng đã trả lại tiền").doesNotContain(reference);
    assertThat(director.isRefused(giveBack(credit.credit())))
        .isEqualTo("urn:problem:visit.transfer-not-loose");
  }

  @Test
  void whatWasNotSentBackAfterAllSettlesItsBasketOnceASecondPersonTookItBack() {
    UUID dossier = handsIn();
    JsonNode asked = asks(dossier);
    UUID transfer = id(asked, "request");
    BANK.books(ACCOUNT, reference(asked), FEE);
    hears(transfer);
    long held = suspense();
    UUID credit = loose(reference(asked)).getFirst().credit();
    UUID entered = UUID.randomUUID();
    assertThat(director.submits(entered, Instant.now(), List.of(giveBack(credit))).status())
        .isEqualTo(201);
    assertThat(settles(transfer, dossier)).isEqualTo("urn:problem:visit.transfer-not-confirmed");
    assertThat(director.isRefused(Vouched.takesBack(entered)))
        .isEqualTo("urn:problem:voucher.own-voucher");
    Caller keeper = Caller.signedIn(port, "tq.luu-ve", place.vault());
    keeper.does(Vouched.checks(entered));
    keeper.does(Vouched.takesBack(entered));
    assertThat(suspense()).isEqualTo(held);
    assertThat(loose(reference(asked))).extracting(LooseCredit::credit).containsExactly(credit);
    clerk.does(takeFee(dossier), settle(transfer, FEE, FEE));
    assertThat(suspense()).isEqualTo(held - FEE);
  }

  @Test
  void whoeverPaidInCashMeanwhileGetsTheTransferBack() {
    UUID dossier = handsIn();
    JsonNode asked = asks(dossier);
    UUID transfer = id(asked, "request");
    clerk.does(
        takeFee(dossier),
        act(
            "visit.settle",
            Map.of("receipt", UUID.randomUUID(), "due", FEE, "given", FEE, "paidOut", 0)));
    BANK.books(ACCOUNT, reference(asked), FEE);
    hears(transfer);
    assertThat(settles(transfer, dossier)).isEqualTo("urn:problem:visit.already-taken");
    Shown page = screen.open("/quay/chuyen-khoan/" + transfer);
    String form = "/quay/chuyen-khoan/" + transfer;
    Shown refused = screen.send(page, form, "operationId", page.operation(form));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("đã thu bằng tiền mặt");
    LooseCredit credit = loose(reference(asked)).getFirst();
    director.does(giveBack(credit.credit()));
    assertThat(settles(transfer, dossier)).isEqualTo("urn:problem:visit.already-taken");
    assertThat(loose(reference(asked))).isEmpty();
  }

  @Test
  void moneyOfAReceiptThatWasTakenBackWaitsToBeSentBack() {
    UUID dossier = handsIn();
    JsonNode asked = asks(dossier);
    UUID transfer = id(asked, "request");
    BANK.books(ACCOUNT, reference(asked), FEE);
    hears(transfer);
    long held = suspense();
    UUID operation = UUID.randomUUID();
    assertThat(
            clerk
                .submits(
                    operation, Instant.now(), List.of(takeFee(dossier), settle(transfer, FEE, FEE)))
                .status())
        .isEqualTo(201);
    assertThat(loose(reference(asked))).isEmpty();
    UUID request = UUID.randomUUID();
    clerk.does(
        act(
            "till.ask-reversal",
            Map.of("request", request, "operation", operation, "words", "Thu nhầm hồ sơ")));
    director.does(
        act(
            "till.answer-reversal",
            Map.of("request", request, "granted", true, "words", "Trả lại khách")));
    assertThat(suspense()).isEqualTo(held);
    assertThat(loose(reference(asked)))
        .extracting(LooseCredit::why)
        .containsExactly(LooseCredit.Why.TAKEN_BACK);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"HONEST", "SLOW"},
      mode = EnumSource.Mode.EXCLUDE)
  void whileTheBankGivesNoAnswerThePageSaysSoAndGoesOnAsking(BankSimulator.Mood mood) {
    JsonNode asked = asks(handsIn());
    BANK.is(reference(asked), mood);
    BANK.books(ACCOUNT, reference(asked), FEE);
    String path = "/quay/chuyen-khoan/" + id(asked, "request");
    long began = System.nanoTime();
    assertThat(screen.open(path).body())
        .contains("Ngân hàng chưa trả lời", "Đang chờ ngân hàng báo");
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .as("how long the clerk waits for the page")
        .isLessThan(Duration.ofSeconds(12));
    BANK.is(reference(asked), BankSimulator.Mood.HONEST);
    assertThat(screen.open(path).body()).contains("Đã nhận đủ tiền");
  }

  @Test
  void aClerkShowsTheCodeAndWritesTheReceiptWhenTheMoneyIsThereWithoutScript() {
    UUID dossier = handsIn();
    String basket = "/quay/gio?nguoi=" + person;
    Shown page = screen.open(basket);
    assertThat(page.body()).contains("Nhận chuyển khoản (VietQR)");
    String[] filled = {
      "operationId",
      page.operation(basket),
      "taken",
      key(dossier),
      "due",
      "8000",
      "step",
      "transfer"
    };
    Shown waiting = screen.send(page, basket, filled);
    assertThat(waiting.path()).startsWith("/quay/chuyen-khoan/");
    assertThat(waiting.body())
        .contains("<svg viewBox", "Mã VietQR để khách quét", "8.000", "1023380001")
        .contains("Đang chờ ngân hàng báo")
        .doesNotContain("Ghi biên nhận</button>");
    assertThat(screen.send(page, basket, filled).path())
        .as("a second click leads to the same code")
        .isEqualTo(waiting.path());
    UUID transfer = UUID.fromString(waiting.path().substring("/quay/chuyen-khoan/".length()));
    TransferRequest request = request(transfer);
    assertThat(screen.open("/quay/chuyen-khoan").body()).contains(request.reference().value());
    BANK.books(ACCOUNT, request.reference().value(), FEE);
    Shown paid = screen.open(waiting.path());
    assertThat(paid.body()).contains("Ngân hàng báo đã nhận đủ 8.000").doesNotContain("<svg view");
    String[] settled = {"operationId", paid.operation(waiting.path())};
    Shown receipt = screen.send(paid, waiting.path(), settled);
    assertThat(receipt.path()).startsWith("/quay/bien-nhan/");
    assertThat(receipt.body()).contains("Chuyển khoản", request.reference().value());
    assertThat(screen.send(paid, waiting.path(), settled).path()).isEqualTo(receipt.path());
    assertThat(screen.open(waiting.path()).body()).contains("Đã ghi biên nhận");
    assertThat(in(() -> visits.ofShift(shift))).hasSize(1);
  }

  @Test
  void theSchemaItselfSpendsACreditOnceAndOnlyForWhatWasAsked() {
    UUID dossier = handsIn();
    JsonNode asked = asks(dossier);
    UUID transfer = id(asked, "request");
    BANK.books(ACCOUNT, reference(asked), FEE);
    BANK.books(ACCOUNT, reference(asked), FEE + 1);
    hears(transfer);
    UUID exact =
        loose(reference(asked)).stream()
            .filter(each -> each.amount() == FEE)
            .findFirst()
            .orElseThrow()
            .credit();
    clerk.does(takeFee(dossier), settle(transfer, FEE, FEE));
    UUID other = handsIn();
    clerk.does(
        takeFee(other),
        act(
            "visit.settle",
            Map.of("receipt", UUID.randomUUID(), "due", FEE, "given", FEE, "paidOut", 0)));
    UUID receipt = in(() -> visits.ofShift(shift)).getFirst().id();
    UUID second = id(asks(handsIn()), "request");
    assertThat(around(receipt, second, exact)).contains("visit_transfer");
    UUID wrongSum = loose(reference(asked)).getFirst().credit();
    assertThat(around(receipt, transfer, wrongSum)).contains("visit_transfer");
  }

  /** Around the program; what the schema said. */
  private String around(UUID receipt, UUID transfer, UUID credit) {
    return in(() -> {
      var insert =
          jdbc.sql(
                  """
                  insert into visit_transfer
                         (receipt_id, request_id, credit_id, account_id, reference, amount)
                  select :receipt, request_id, :credit, account_id, reference, amount
                    from visit_transfer_request
                   where request_id = :request
                  """)
              .param("receipt", receipt)
              .param("credit", credit)
              .param("request", transfer);
      var thrown =
          assertThatThrownBy(insert::update).isInstanceOf(DataIntegrityViolationException.class);
      StringBuilder said = new StringBuilder();
      thrown.satisfies(each -> said.append(each.getMessage()));
      return said.toString();
    });
  }

  private UUID handsIn() {
    UUID dossier = UUID.randomUUID();
    clerk.does(handIn(dossier, UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE));
    return dossier;
  }

  private JsonNode asks(UUID dossier) {
    return clerk.does(
        act(
            "visit.ask-transfer",
            Map.of(
                "request",
                UUID.randomUUID(),
                "person",
                person,
                "offers",
                List.of(key(dossier)),
                "due",
                FEE)));
  }

  /** The bank is asked about one transfer. */
  private void hears(UUID transfer) {
    TransferRequest request = request(transfer);
    in(() -> transfers.ask(request));
  }

  private TransferRequest request(UUID transfer) {
    return in(() ->
            transfers.find(transfer, new Actor(person, null, Role.CLERK, place.office(), "38")))
        .orElseThrow()
        .request();
  }

  private String settles(UUID transfer, UUID dossier) {
    return clerk.isRefused(takeFee(dossier), settle(transfer, FEE, FEE));
  }

  private List<LooseCredit> loose(String reference) {
    return in(() -> transfers.loose(place.office())).stream()
        .filter(each -> each.reference().value().equals(reference))
        .toList();
  }

  private long of(UUID holder, AccountPurpose purpose, String subject) {
    return in(() -> ledger.amount(AccountName.dong(place.office(), holder, purpose, subject)));
  }

  private static String key(UUID dossier) {
    return "TakeFee/" + dossier;
  }

  private static Acts.Sent takeFee(UUID dossier) {
    return act("visit.take-fee", Map.of("dossier", dossier));
  }

  private static Acts.Sent settle(UUID transfer, long due, long given) {
    return act(
        "visit.settle",
        Map.of(
            "receipt", UUID.randomUUID(),
            "due", due,
            "given", given,
            "paidOut", 0,
            "transfer", transfer));
  }

  private static Acts.Sent giveBack(UUID credit) {
    return act(
        "visit.return-transfer",
        Map.of("credit", credit, "paper", "UNC-" + credit, "words", "Khách đã trả tiền mặt"));
  }

  private static UUID id(JsonNode done, String name) {
    return UUID.fromString(done.get(name).asString());
  }

  private static String reference(JsonNode asked) {
    return asked.get("reference").asString();
  }

  private <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
