package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;

import java.io.IOException;
import java.net.http.HttpResponse;
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
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.gandan.access.Browser;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.paper.Printed;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.visit.VisitReceipt;
import vn.gandan.visit.Visits;

/** The basket and its receipts on a clerk's pages, without any script. */
@GandanTest
class VisitPagesTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(20_000);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Visits visits;
  @Autowired OperationDoor door;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private Visitor screen;
  private UUID shift;
  private UUID person;
  private String basket;

  @BeforeEach
  void aShiftIsOpenAndAFeeDecided() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    screen = new Visitor(port, "gdv.luu-ve");
    Fees.decide(door, catalogue);
    for (UUID desk : List.of(place.counter(), place.secondCounter())) {
      in(() -> tills.openAt(desk)).ifPresent(open -> close(desk, open.id()));
    }
    shift = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    person = UUID.randomUUID();
    clerk.does(enrol(person, "0381900" + NUMBER.incrementAndGet(), "0912345678"));
    basket = "/quay/gio?nguoi=" + person;
  }

  private void close(UUID desk, UUID open) {
    director.at(desk).does(Cash.close(open, UUID.randomUUID(), place.vault(), 0));
  }

  @Test
  void theBasketIsReachedFromThePersonAndFromADossierThatWasHandedIn() {
    String code = handsIn().get("code").asString();
    assertThat(screen.open("/quay/nguoi/" + person).body()).contains("href=\"" + basket + "\"");
    assertThat(screen.open("/quay/ho-so/" + code + "/da-nhan").body())
        .contains("href=\"" + basket + "\"", "Thu phí, tính tiền");
    assertThat(screen.open(basket).body())
        .contains("Phí, lệ phí hồ sơ " + code, "8.000", "Phí, lệ phí của Nhà nước")
        .doesNotContain("0912345678", "Đã đếm chi");
  }

  @Test
  void whatIsChosenIsOneOperationOnceHoweverOftenTheFormIsSent() throws Exception {
    List<String> keys = List.of(key(handsIn()), key(handsIn()));
    Shown page = screen.open(basket);
    assertThat(page.body()).contains("16.000");
    String[] fields = filled(page, keys, "16000", "20.000", "");
    List<Callable<HttpResponse<String>>> clicks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clicks.add(() -> screen.sendRaw(page, basket, fields));
    }
    List<String> led = new ArrayList<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
      for (Future<HttpResponse<String>> click : hands.invokeAll(clicks)) {
        led.add(click.get().headers().firstValue("Location").orElse(click.get().body()));
      }
    }
    assertThat(led).containsOnly(led.getFirst());
    assertThat(receipts())
        .singleElement()
        .satisfies(receipt -> {
          assertThat(receipt.lines()).hasSize(2);
          assertThat(receipt.change()).isEqualTo(4_000);
          assertThat(receipt.person()).isEqualTo(person);
        });
    Shown again = screen.send(page, basket, fields);
    assertThat(again.path()).isEqualTo("/quay/bien-nhan/" + receipts().getFirst().id());
    assertThat(again.body()).contains("Biên nhận số 1", "16.000", "20.000", "4.000");
    assertThat(inTill()).isEqualTo(16_000);
    assertThat(screen.open(basket).body()).contains("không có khoản nào");
  }

  @Test
  void anIdleBasketPostsNothingAndIsThereAgainForTheClerk() {
    List<String> keys = List.of(key(handsIn()), key(handsIn()));
    long operations = operations();
    Shown page = screen.open(basket);
    screen.send(
        page, basket, filled(page, keys.subList(0, 1), "16000", "20000", "", "step", "count"));
    screen.open(basket);
    assertThat(operations()).isEqualTo(operations);
    assertThat(receipts()).isEmpty();
    assertThat(inTill()).isZero();
    assertThat(in(ledger::recompute)).isEmpty();

    // The browser died; the clerk comes in anew.
    Shown anew = new Visitor(port, "gdv.luu-ve").open(basket);
    assertThat(keys).allSatisfy(key -> assertThat(ticked(anew, key)).isTrue());
    assertThat(anew.body()).contains("name=\"due\" value=\"16000\"");
  }

  @Test
  void theSumsFollowTheTicksWithoutScript() {
    String one = key(handsIn());
    String other = key(handsIn());
    Shown page = screen.open(basket);
    Shown counted =
        screen.send(
            page, basket, filled(page, List.of(one), "16000", "10.000", "", "step", "count"));
    assertThat(counted.status()).isEqualTo(200);
    assertThat(counted.body()).contains("name=\"due\" value=\"8000\"", "2.000");
    assertThat(ticked(counted, one)).isTrue();
    assertThat(ticked(counted, other)).isFalse();
    assertThat(counted.operation("/quay/gio?nguoi=" + person)).isEqualTo(page.operation());
    screen.send(counted, basket, filled(counted, List.of(one), "8000", "10.000", ""));
    assertThat(receipts()).singleElement().satisfies(it -> assertThat(it.due()).isEqualTo(8_000));
    assertThat(screen.open(basket).body()).contains(other).doesNotContain(one);
  }

  @Test
  void whatWasTypedStaysWhenItIsRefusedAndNothingIsTaken() {
    String one = key(handsIn());
    Shown page = screen.open(basket);
    Shown little = screen.send(page, basket, filled(page, List.of(one), "8000", "5000", ""));
    assertThat(little.status()).isEqualTo(422);
    assertThat(little.body()).contains("Hãy đếm lại", "value=\"5000\"");
    assertThat(ticked(little, one)).isTrue();
    Shown stale = screen.send(page, basket, filled(page, List.of(one), "16000", "20000", ""));
    assertThat(stale.body()).contains("Số tiền đã báo khách là 16.000");
    assertThat(screen.send(page, basket, filled(page, List.of(one), "8000", "tám", "")).body())
        .contains("Nhập số tiền khách đưa");
    assertThat(screen.send(page, basket, filled(page, List.of(), "0", "", "")).body())
        .contains("Chưa chọn khoản nào");
    assertThat(receipts()).isEmpty();
    assertThat(inTill()).isZero();
  }

  @Test
  void whatSomebodyElseTookMeanwhileIsToldAndNothingIsTaken() {
    JsonNode dossier = handsIn();
    Shown page = screen.open(basket);
    director.does(Cash.open(UUID.randomUUID()));
    director.does(
        act("visit.take-fee", Map.of("dossier", dossier.get("dossier").asString())),
        act(
            "visit.settle",
            Map.of("receipt", UUID.randomUUID(), "due", 8_000, "given", 8_000, "paidOut", 0)));
    Shown late = screen.send(page, basket, filled(page, List.of(key(dossier)), "8000", "8000", ""));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("không còn ở đây nữa");
    assertThat(receipts()).isEmpty();
  }

  @Test
  void withoutAShiftThePageSaysSoAndLeadsToTheTill() {
    handsIn();
    close(place.counter(), shift);
    assertThat(screen.open(basket).body())
        .contains("Chưa thu, chi được ở đây", "href=\"/quy\"", "8.000")
        .doesNotContain("Thu, chi và ghi biên nhận");
    assertThat(screen.open("/quay/bien-nhan").body()).contains("href=\"/quy\"");
  }

  @Test
  void theReceiptsOfAShiftAreListedLatestFirst() {
    assertThat(screen.open("/quay/bien-nhan").body()).contains("Ca này chưa có biên nhận nào");
    pays();
    pays();
    assertThat(screen.open("/quay/bien-nhan").body())
        .containsSubsequence("Biên nhận số 2", "Biên nhận số 1");
    assertThat(screen.open("/quay/bien-nhan?ca=" + shift).status()).isEqualTo(200);
    assertThat(screen.open("/quay/bien-nhan?ca=" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void aClerkAsksBackWhatTheyTookAndASecondPersonAnswers() {
    String receipt = pays();
    Shown page = screen.open(receipt);
    assertThat(page.body()).contains("Bùi Thu Yến", "Quầy 1", "Đề nghị hủy");
    String ask = receipt + "/huy";
    Shown terse = screen.send(page, ask, "operationId", page.operation(ask), "words", "x");
    assertThat(terse.status()).isEqualTo(422);
    assertThat(terse.body()).contains("Ghi lý do");
    Shown asked =
        screen.send(page, ask, "operationId", page.operation(ask), "words", "Thu nhầm hồ sơ");
    assertThat(asked.path()).isEqualTo(receipt);
    assertThat(asked.body()).contains("Đang chờ duyệt", "Thu nhầm hồ sơ").doesNotContain(ask);
    answers(false);
    Shown refused = screen.open(receipt);
    assertThat(refused.body()).contains("Không được duyệt", ask).doesNotContain("ĐÃ HỦY");
    screen.send(
        refused, ask, "operationId", refused.operation(ask), "words", "Hồ sơ của người khác");
    answers(true);
    assertThat(screen.open(receipt).body()).contains("ĐÃ HỦY").doesNotContain(ask);
    assertThat(screen.open("/quay/bien-nhan").body()).contains("ĐÃ HỦY");
    assertThat(inTill()).isZero();
  }

  @Test
  void whatIsPrintedIsTheJournalOnTheOriginalOnACopyAndAfterItWasTakenBack() throws IOException {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    for (String sheet : List.of("a5", "80mm")) {
      List<String> keys = new ArrayList<>();
      int fees = random.nextInt(1, 6);
      for (int i = 0; i < fees; i++) {
        keys.add(key(handsIn()));
      }
      long due = fees * Fees.BIRTH_FEE;
      Shown page = screen.open(basket);
      String given = Long.toString(due + random.nextInt(100) * 1_000L);
      String receipt =
          screen.send(page, basket, filled(page, keys, Long.toString(due), given, "")).path();
      isTheJournal(receipt, sheet, "-");
      isTheJournal(receipt, sheet, "BẢN IN LẠI");
      isTheJournal(receipt, sheet.equals("a5") ? "80mm" : "a5", "BẢN IN LẠI");
      Shown shown = screen.open(receipt);
      assertThat(shown.body()).contains("In lại khổ A5");
      screen.send(
          shown,
          receipt + "/huy",
          "operationId",
          shown.operation(receipt + "/huy"),
          "words",
          "Thu nhầm hồ sơ");
      answers(true);
      isTheJournal(receipt, sheet, "ĐÃ HỦY · BẢN IN LẠI");
    }
  }

  /** All sums of the paper are those of the lines, and no other stands there. */
  private void isTheJournal(String receipt, String sheet, String marks) throws IOException {
    VisitReceipt kept = receipts().getFirst();
    assertThat(receipt).endsWith(kept.id().toString());
    try (Printed paper = new Printed(screen.file(receipt + ".pdf?kho=" + sheet))) {
      String text = paper.text();
      assertThat(text).startsWith(marks.equals("-") ? "BẢN TẬP HUẤN" : marks);
      assertThat(paper.keywords())
          .startsWith(sheet.equals("a5") ? "bien-nhan/" : "bien-nhan-cuon/");
      assertThat(sum(text, "Khách phải trả ([0-9.]+) đồng")).isEqualTo(kept.due());
      assertThat(sum(text, "Cộng ([0-9.]+)")).isEqualTo(kept.due());
      assertThat(sum(text, "Khách đưa ([0-9.]+) đồng")).isEqualTo(kept.given());
      assertThat(sum(text, "Trả lại khách ([0-9.]+) đồng")).isEqualTo(kept.change());
      assertThat(sum(text, "Phí, lệ phí hồ sơ [^:]+: \\D+? ([0-9.]+)")).isEqualTo(kept.due());
      assertThat(kept.lines())
          .allSatisfy(
              line -> assertThat(text.replace(" ", "")).contains(line.title().replace(" ", "")));
      assertThat(text).doesNotContain("Chi cho khách", "Hoà");
    }
  }

  /** Of all places that the pattern finds. */
  private static long sum(String text, String pattern) {
    List<Long> found =
        Pattern.compile(pattern)
            .matcher(text)
            .results()
            .map(it -> Long.parseLong(it.group(1).replace(".", "")))
            .toList();
    assertThat(found).as(pattern + " in " + text).isNotEmpty();
    return found.stream().mapToLong(it -> it).sum();
  }

  @Test
  void whoeverHasAReceiptVerifiesItAndLearnsNoName() {
    String receipt = pays();
    Browser anybody = new Browser(port);
    String address = "/bien-lai/" + receipts().getFirst().token();
    HttpResponse<String> page = anybody.get(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.body())
        .contains("Biên nhận có thật", "Bưu điện xã Lưu Vệ", "Phí, lệ phí hồ sơ", "8.000")
        .doesNotContain("Hoà", "Hòa", "Yến", "0912345678", person.toString());
    Shown shown = screen.open(receipt);
    String ask = receipt + "/huy";
    screen.send(shown, ask, "operationId", shown.operation(ask), "words", "Thu nhầm hồ sơ");
    answers(true);
    assertThat(anybody.get(address).body()).contains("ĐÃ HỦY").doesNotContain("có thật");
  }

  @Test
  void receiptsThatNobodyHasAreAnsweredAlike() {
    Browser anybody = new Browser(port);
    List<String> tokens = List.of("380000000000000000", "xyz", "990000000000000000");
    assertThat(tokens)
        .allSatisfy(
            token -> assertThat(anybody.get("/bien-lai/" + token).statusCode()).isEqualTo(404));
    assertThat(tokens)
        .extracting(token -> anybody.get("/bien-lai/" + token).body().replace(token, "…"))
        .allSatisfy(body -> assertThat(body).contains("Không có biên nhận này"))
        .containsOnly(
            anybody.get("/bien-lai/" + tokens.getFirst()).body().replace(tokens.getFirst(), "…"));
  }

  @Test
  void aReceiptOfAnotherOfficeIsNotThere() {
    String receipt = pays();
    Visitor elsewhere = new Visitor(port, "gdv.hac-thanh");
    assertThat(elsewhere.open(receipt).status()).isEqualTo(404);
    assertThat(elsewhere.open(receipt + ".pdf").status()).isEqualTo(404);
    assertThat(elsewhere.open("/quay/bien-nhan?ca=" + shift).status()).isEqualTo(404);
  }

  private void answers(boolean granted) {
    UUID request =
        in(() -> tills.reversalsOf(place.office())).stream()
            .filter(each -> !each.answered() && each.shift().equals(shift))
            .findFirst()
            .orElseThrow()
            .id();
    director.does(
        act(
            "till.answer-reversal",
            Map.of("request", request, "granted", granted, "words", "Đã xem lại")));
  }

  /** The path of the receipt. */
  private String pays() {
    String key = key(handsIn());
    Shown page = screen.open(basket);
    return screen.send(page, basket, filled(page, List.of(key), "8000", "8000", "")).path();
  }

  private JsonNode handsIn() {
    UUID dossier = UUID.randomUUID();
    return clerk.does(
        handIn(dossier, UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE));
  }

  private static String key(JsonNode dossier) {
    return "TakeFee/" + dossier.get("dossier").asString();
  }

  private static boolean ticked(Shown page, String key) {
    return page.body().matches("(?s).*<input[^>]*value=\"" + key + "\" checked[^>]*>.*");
  }

  private static String[] filled(
      Shown page, List<String> taken, String due, String given, String counted, String... more) {
    return Stream.of(
            Stream.of(
                "operationId", page.operation(), "due", due, "given", given, "paidOut", counted),
            taken.stream().flatMap(key -> Stream.of("taken", key)),
            Stream.of(more))
        .flatMap(each -> each)
        .toArray(String[]::new);
  }

  private List<VisitReceipt> receipts() {
    return in(() -> visits.ofShift(shift));
  }

  private long operations() {
    return in(
        () -> jdbc.sql("select count(*) from operation_operation").query(Long.class).single());
  }

  private long inTill() {
    return in(
        () -> ledger.amount(AccountName.dong(place.office(), shift, AccountPurpose.TILL_CASH)));
  }

  private <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}
