package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.gandan.bank.CreditHearing;
import vn.gandan.bank.Reference;
import vn.gandan.browser.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.catalogue.Catalogue;
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
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.visit.LooseCredit;
import vn.gandan.visit.ReturnTransfer;
import vn.gandan.visit.StrayCredit;
import vn.gandan.visit.TransferPayments;
import vn.gandan.voucher.TakeVoucherBack;

/** Somebody pays by transfer and writes the code wrongly, or nothing at all: the money is found. */
@GandanTest
class StrayCreditTest {
  private static final BankSimulator BANK = BankSimulator.start();
  private static final String ACCOUNT = "999999-1023380001";
  private static final String LIST = "/tien-den-khong-ma";
  private static final UUID PROVINCE = Desk.ofProvince("38").unitId();
  private static final long FEE = Fees.BIRTH_FEE;
  private static final AtomicInteger NUMBER = new AtomicInteger(36_000);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired TransferPayments transfers;
  @Autowired CreditHearing hearing;
  @Autowired OperationDoor door;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  private CommunePost place;
  private Caller clerk;
  private Visitor province;
  private UUID dossier;
  private JsonNode asked;

  @DynamicPropertySource
  static void theBankIsElsewhere(DynamicPropertyRegistry properties) {
    properties.add("gandan.bank.address", BANK::address);
  }

  @BeforeEach
  void aCodeIsShownForAFee() {
    BANK.tellsAll(ACCOUNT);
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    province = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    Fees.decide(door, catalogue);
    Cash.closeCounters(place, tills, Caller.signedIn(port, "gd.luu-ve", place.secondCounter()));
    clerk.does(Cash.open(UUID.randomUUID()));
    UUID person = UUID.randomUUID();
    clerk.does(enrol(person, "0381900" + NUMBER.incrementAndGet(), "0912345678"));
    dossier = UUID.randomUUID();
    clerk.does(handIn(dossier, UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE));
    asked =
        clerk.does(
            act(
                "visit.ask-transfer",
                Map.of(
                    "request",
                    UUID.randomUUID(),
                    "person",
                    person,
                    "offers",
                    List.of("TakeFee/" + dossier),
                    "due",
                    FEE)));
  }

  @Test
  void whatCameUnderAMistypedCodeIsFoundLaidOnItsCodeAndSettlesTheBasket() {
    long held = suspense(PROVINCE);
    StrayCredit stray = comes("nop le phi, cam on", FEE);
    assertThat(stray.office()).isEqualTo(PROVINCE);
    assertThat(suspense(PROVINCE)).isEqualTo(held + FEE);
    assertThat(province.open(LIST).body()).contains(stray.bankRef(), "8.000");
    long here = suspense(place.office());
    String form = LIST + "/" + stray.credit();
    Shown page = province.open(form);
    assertThat(assigns(page, form, "38000").body()).contains("đúng 12 chữ số");
    assertThat(assigns(page, form, unknown()).body()).contains("Không có mã chuyển khoản");
    Shown sent = assigns(page, form, code().replaceAll("(.{4})", "$1 "));
    assertThat(sent.path()).isEqualTo(LIST);
    assertThat(sent.body()).contains("Đã gắn với mã " + code()).doesNotContain(stray.bankRef());
    assertThat(suspense(PROVINCE)).isEqualTo(held);
    assertThat(suspense(place.office())).isEqualTo(here + FEE);
    settles();
    assertThat(suspense(place.office())).isEqualTo(here);
    theBooksAreWhole();
  }

  @Test
  void aCodeOfAnotherSumOrOneThatHasItsReceiptTakesNothing() {
    StrayCredit other = comes("le phi", FEE - 1_000);
    String form = LIST + "/" + other.credit();
    Shown page = province.open(form);
    assertThat(assigns(page, form, code()).body()).contains("lập cho 8000 đ", "tiền về là 7000");
    assertThat(in(() -> transfers.stray(other.credit()))).isPresent();
    sendsBack(other, "UNC-501");
    theBooksAreWhole();
  }

  @Test
  void whatBelongsToNobodyIsSentBackOnce() {
    long held = suspense(PROVINCE);
    StrayCredit stray = comes("", 500_000);
    String form = LIST + "/" + stray.credit();
    Shown page = province.open(form);
    Shown terse =
        province.send(page, form, "operationId", page.operation(form), "viec", "tra", "paper", "x");
    assertThat(terse.status()).isEqualTo(422);
    assertThat(sendsBack(stray, "UNC-500").body()).contains("không còn ở tài khoản chờ");
    assertThat(suspense(PROVINCE)).isEqualTo(held);
    assertThat(province.open(form).status()).isEqualTo(409);
    theBooksAreWhole();
  }

  @Test
  void whateverThePayersBankWroteAroundTheCodeItSettles() {
    long here = suspense(place.office());
    BANK.comes(ACCOUNT, "MBVCB.77 NOP" + code() + " le phi", FEE, Instant.now());
    hears();
    assertThat(suspense(place.office())).isEqualTo(here + FEE);
    assertThat(loose()).extracting(LooseCredit::why).containsExactly(LooseCredit.Why.NOT_SETTLED);
  }

  @Test
  void whatOneWayOfAskingToldTheOtherDoesNotTellAgain() {
    String id = BANK.comes(ACCOUNT, code(), FEE, Instant.now());
    hears();
    assertThat(loose()).hasSize(1);
    BANK.says(code(), ACCOUNT, code(), FEE, id);
    int before = BANK.asked(code());
    new Visitor(port, "gdv.luu-ve").open("/quay/chuyen-khoan/" + asked.get("request").asString());
    assertThat(BANK.asked(code())).as("the page asks about its code").isEqualTo(before + 1);
    assertThat(loose()).hasSize(1);
    theBooksAreWhole();
  }

  @Test
  void aCodeThatWasPaidAlreadyTakesNoOtherMoney() {
    BANK.comes(ACCOUNT, code(), FEE, Instant.now());
    hears();
    settles();
    StrayCredit second = comes("nop lai le phi", FEE);
    String form = LIST + "/" + second.credit();
    assertThat(assigns(province.open(form), form, code()).body()).contains("đã ghi biên nhận");
    sendsBack(second, "UNC-502");
    theBooksAreWhole();
  }

  @Test
  void anAccountThatIsNamedAgainTellsNothingASecondTime() {
    StrayCredit stray = comes("ten khac", 77_000);
    sendsBack(stray, "UNC-503");
    long held = suspense(PROVINCE);
    // As if the province had named the same account by a later paper, or by an earlier one.
    for (String day : List.of("2026-01-01", "2026-11-01")) {
      in(() ->
          jdbc.sql(
                  """
                  insert into bank_account (account_id, operation_id, office_id, bin, number, bank,
                                            holder, ground, valid_from)
                  select gen_random_uuid(), operation_id, null, bin, number, bank, holder, ground,
                         cast(:day as date)
                    from bank_account where number = '1023380001' limit 1
                  """)
              .param("day", day)
              .update());
      forgetsHowFarItHeard();
      hears();
    }
    assertThat(suspense(PROVINCE)).isEqualTo(held);
    assertThat(in(transfers::strays)).noneMatch(each -> each.bankRef().equals(stray.bankRef()));
    theBooksAreWhole();
  }

  @Test
  void whatWasEnteredByAPaperLeavesSuspenseAndIsNotInTheBooksTwice() {
    long held = suspense(PROVINCE);
    StrayCredit deposit = comes("nop tien mat", 50_000_000);
    String form = LIST + "/" + deposit.credit();
    Shown page = province.open(form);
    assertThat(ends(deposit, "", "UNC-504").body()).contains("đã trả lại hay đã vào sổ");
    assertThat(ends(deposit, "ENTERED_BY_PAPER", "UNC-504").body())
        .contains("không còn ở tài khoản chờ");
    assertThat(page.status()).isEqualTo(200);
    assertThat(suspense(PROVINCE)).isEqualTo(held);
    theBooksAreWhole();
  }

  @Test
  void whatWasEndedWronglyIsTakenBackByASecondPersonAndWaitsOnTheListAgain() {
    long held = suspense(PROVINCE);
    Actor one = somebody();
    for (ReturnTransfer.Kind kind : ReturnTransfer.Kind.values()) {
      StrayCredit stray = comes("tra nham", FEE);
      UUID entered = UUID.randomUUID();
      ReturnTransfer ends =
          new ReturnTransfer(stray.credit(), kind, "UNC-" + stray.credit(), "Người gửi nhầm");
      submit(entered, ends, one);
      assertThat(suspense(PROVINCE)).isEqualTo(held);
      TakeVoucherBack back = new TakeVoucherBack(entered, "Ngân hàng chưa trả");
      assertThatThrownBy(() -> submit(UUID.randomUUID(), back, one))
          .isInstanceOfSatisfying(
              RefusedException.class,
              no -> assertThat(no.refusal().code()).isEqualTo("voucher.own-voucher"));
      submit(UUID.randomUUID(), back, somebody());
      assertThat(suspense(PROVINCE)).isEqualTo(held + FEE);
      assertThat(in(() -> transfers.stray(stray.credit()))).isPresent();
      theBooksAreWhole();
      submit(UUID.randomUUID(), ends, one);
      assertThat(suspense(PROVINCE)).as("the paper serves anew").isEqualTo(held);
      assertThat(in(() -> transfers.stray(stray.credit()))).isEmpty();
      theBooksAreWhole();
    }
  }

  @Test
  void goingAroundTheProgramACreditIsSentBackOnceAtATime() {
    StrayCredit stray = comes("hai lan", FEE);
    sendsBack(stray, "UNC-" + stray.credit());
    assertThatThrownBy(() ->
            in(() ->
                jdbc.sql(
                        """
                        insert into visit_transfer_return
                               (credit_id, turn, kind, operation_id, paper, words)
                        select credit_id, turn, kind, operation_id, 'UNC-X', words
                          from visit_transfer_return where credit_id = :credit
                        """)
                    .param("credit", stray.credit())
                    .update()))
        .hasStackTraceContaining("pk_visit_transfer_return");
  }

  @Test
  void moneyIsLaidOnACodeOrSentBackWhicheverIsFirst() throws Exception {
    for (int i = 0; i < 4; i++) {
      aCodeIsShownForAFee();
      StrayCredit stray = comes("mot trong hai", FEE);
      String form = LIST + "/" + stray.credit();
      Visitor colleague = new Visitor(port, "buu-dien-tinh.thanh-hoa");
      Shown mine = province.open(form);
      colleague.open(form);
      try (ExecutorService two = Executors.newFixedThreadPool(2)) {
        Future<Shown> assigned = two.submit(() -> assigns(mine, form, code()));
        Future<Shown> returned =
            two.submit(() -> ends(colleague, stray, "SENT_BACK", "UNC-505-" + stray.credit()));
        assertThat(List.of(assigned.get().status(), returned.get().status()))
            .as("one is done, the other told")
            .containsExactlyInAnyOrder(200, 409);
      }
      theBooksAreWhole();
    }
  }

  @Test
  void aBankThatIsDownOrTellsMuchIsHeardToTheEndLater() {
    Instant from = Instant.now().minusSeconds(1_200);
    List<String> many =
        IntStream.range(0, 700)
            .mapToObj(i -> BANK.comes(ACCOUNT, "gop y " + i, 1_000 + i, from.plusMillis(i)))
            .toList();
    BANK.isAboutAccounts(ACCOUNT, BankSimulator.Mood.BROKEN);
    hears();
    assertThat(heard(many)).isZero();
    BANK.isAboutAccounts(ACCOUNT, BankSimulator.Mood.HONEST);
    for (int i = 0; i < 6 && heard(many) < many.size(); i++) {
      hears();
    }
    assertThat(heard(many)).as("500 at once, the others next").isEqualTo(many.size());
    theBooksAreWhole();
  }

  @Test
  void theProvinceSeesThemOnAnyScreen() {
    StrayCredit stray = comes("khong ghi gi", 1_250_000);
    showsBoth(stray, Size.OFFICE, "vi", "");
    showsBoth(stray, Size.PHONE, "en", "-en-360");
  }

  private void showsBoth(StrayCredit stray, Size size, String language, String suffix) {
    try (BrowserContext context = Browser.visitor(size, language)) {
      Page page = signedIn(context);
      page.navigate(at(LIST));
      Look.picture(page, "stray-credits" + suffix);
      Look.isSound(page);
      page.navigate(at(LIST + "/" + stray.credit()));
      Look.picture(page, "stray-credit" + suffix);
      Look.isSound(page);
    }
  }

  private StrayCredit comes(String text, long amount) {
    String id = BANK.comes(ACCOUNT, text, amount, Instant.now());
    hears();
    return in(transfers::strays).stream()
        .filter(each -> each.bankRef().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void hears() {
    in(() -> {
      hearing.hear(Instant.now().plusSeconds(30));
      return true;
    });
  }

  private long heard(List<String> ids) {
    return in(() ->
        jdbc.sql(
                """
                select count(*)
                  from bank_credit c
                  join bank_booking b on b.credit_id = c.credit_id
                 where c.bank_ref = any (:ids)
                """)
            .param("ids", ids.toArray(String[]::new))
            .query(Long.class)
            .single());
  }

  private Shown assigns(Shown page, String form, String code) {
    return province.send(
        page,
        form,
        "operationId",
        UUID.randomUUID().toString(),
        "viec",
        "gan",
        "code",
        code,
        "words",
        "Khách gọi từ quầy");
  }

  /** Of the provincial post office. */
  private static Actor somebody() {
    return new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, "38");
  }

  private void submit(UUID operation, Act act, Actor actor) {
    UUID desk = Desk.ofProvince("38").deskId();
    in(() ->
        door.submit(
            new OperationRequest(operation, desk, Instant.now(), null, List.of(act)), actor));
  }

  private Shown sendsBack(StrayCredit stray, String paper) {
    return ends(stray, "SENT_BACK", paper);
  }

  private Shown ends(StrayCredit stray, String kind, String paper) {
    return ends(province, stray, kind, paper);
  }

  private static Shown ends(Visitor who, StrayCredit stray, String kind, String paper) {
    String form = LIST + "/" + stray.credit();
    Shown page = who.open(form);
    return who.send(
        page,
        form,
        "operationId",
        UUID.randomUUID().toString(),
        "viec",
        "tra",
        "kind",
        kind,
        "paper",
        paper,
        "why",
        "Người gửi nhầm tài khoản");
  }

  private void settles() {
    clerk.does(
        act("visit.take-fee", Map.of("dossier", dossier)),
        act(
            "visit.settle",
            Map.of(
                "receipt",
                UUID.randomUUID(),
                "due",
                FEE,
                "given",
                FEE,
                "paidOut",
                0,
                "transfer",
                UUID.fromString(asked.get("request").asString()))));
  }

  private void forgetsHowFarItHeard() {
    in(() ->
        jdbc.sql("update bank_hearing set heard_to = now() - interval '3 days' where subject = :of")
            .param("of", ACCOUNT)
            .update());
  }

  private String code() {
    return asked.get("reference").asString();
  }

  /** Right in itself, and shown to nobody. */
  private static String unknown() {
    return Reference.of("38", new Random(20_261_123)).value();
  }

  private List<LooseCredit> loose() {
    return in(() -> transfers.loose(place.office())).stream()
        .filter(each -> each.reference().value().equals(code()))
        .toList();
  }

  private long suspense(UUID office) {
    return in(
        () -> ledger.amount(AccountName.dong(office, office, AccountPurpose.SUSPENSE, ACCOUNT)));
  }

  private void theBooksAreWhole() {
    in(() -> {
      new Invariants(jdbc).hold("money without a code");
      assertThat(ledger.recompute()).isEmpty();
      return true;
    });
  }

  private Page signedIn(BrowserContext context) {
    Page page = context.newPage();
    page.navigate(at("/dang-nhap"));
    page.locator("input[name=login]").fill("buu-dien-tinh.thanh-hoa");
    page.locator("input[name=password]").fill("mot cua gan dan 2026");
    page.locator("main button[type=submit]").first().click();
    return page;
  }

  private String at(String path) {
    return "http://localhost:" + port + path;
  }

  private static <T> T in(Supplier<T> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work::get);
  }
}
