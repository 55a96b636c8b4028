package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.gandan.collection.Biller;
import vn.gandan.collection.BillerContract;
import vn.gandan.collection.BillerFile;
import vn.gandan.collection.OpenBiller;
import vn.gandan.collection.SignBillerContract;
import vn.gandan.collection.SimulatedFileBiller;
import vn.gandan.handover.Visitor;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** Bills of peers that bring and take files by SFTP: honest, late, silent, broken or lying. */
@GandanTest
@TestPropertySource(
    properties = {
      "gandan.collection.file-patience=2s",
      "gandan.collection.files-each=300ms",
      "gandan.job.look=300ms"
    })
class CollectionFilesTest {
  private static final SimulatedFileBiller HONEST = new SimulatedFileBiller();
  private static final SimulatedFileBiller LIAR = new SimulatedFileBiller();
  private static final SimulatedFileBiller REFUSER = new SimulatedFileBiller();
  private static final SimulatedFileBiller STRANGER = new SimulatedFileBiller();
  private static final SimulatedFileBiller SLOW = new SimulatedFileBiller();
  private static final SimulatedFileBiller MANY = new SimulatedFileBiller();

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired OperationDoor door;

  @Value("${gandan.database.url}")
  String url;

  @Value("${gandan.database.owner-user}")
  String owner;

  @Value("${gandan.database.owner-password}")
  String ownerPassword;

  private final LocalDate today = LocalDate.now(OperationDoor.ZONE);
  private final LocalDate yesterday = today.minusDays(1);
  private Caller clerk;
  private Caller director;

  @DynamicPropertySource
  static void logins(DynamicPropertyRegistry settings) {
    login(settings, "TEP-HONEST", HONEST.hostKey());
    login(settings, "TEP-LIAR", LIAR.hostKey());
    login(settings, "TEP-STRANGER", HONEST.hostKey());
    login(settings, "TEP-SLOW", SLOW.hostKey());
    login(settings, "TEP-MANY", MANY.hostKey());
    String refuser = "gandan.collection.sftp[TEP-REFUSER].";
    settings.add(refuser + "user", () -> SimulatedFileBiller.USER);
    settings.add(refuser + "key-file", () -> REFUSER.loginKey().toString());
    settings.add(refuser + "host-key", REFUSER::hostKey);
  }

  private static void login(DynamicPropertyRegistry settings, String code, String hostKey) {
    String biller = "gandan.collection.sftp[" + code + "].";
    settings.add(biller + "user", () -> SimulatedFileBiller.USER);
    settings.add(biller + "password", () -> SimulatedFileBiller.PASSWORD);
    settings.add(biller + "host-key", () -> hostKey);
  }

  @AfterAll
  static void thePeersGo() {
    Stream.of(HONEST, LIAR, REFUSER, STRANGER, SLOW, MANY).forEach(SimulatedFileBiller::close);
  }

  @BeforeEach
  void twoTillsAreOpen() {
    CommunePost place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    for (UUID desk : List.of(place.counter(), place.secondCounter())) {
      ProvinceRoute.in(TestDatabases.THANH_HOA, () -> tills.openAt(desk))
          .ifPresent(open ->
              director.at(desk).does(Cash.close(open.id(), UUID.randomUUID(), place.vault(), 0)));
    }
    clerk.does(Cash.open(UUID.randomUUID()));
    director.does(Cash.open(UUID.randomUUID()));
  }

  @Test
  void aBillOfTheDaysFileIsTakenToldByFileAndConfirmedByFile() {
    UUID biller = contract("TEP-HONEST", HONEST);
    assertThat(Bills.ask(clerk, biller, "KH-A").type())
        .as("nothing is taken before the file has come")
        .isEqualTo("urn:problem:collection.biller-away");
    HONEST.lays(
        SimulatedFileBiller.bills(today),
        SimulatedFileBiller.openBills(
            "KH-A;HD-A;10/2026;Lê Thị Hoà;120000", "KH-B;HD-B;10/2026;Trần Văn Bình;230000"));
    comes(biller, today, BillerFile.Kind.OPEN_BILLS, "DONE");
    assertThat(Bills.ask(clerk, biller, "KH-A").body().toString()).contains("Lê T. H.");
    UUID kept = taken(biller, "KH-A", 120_000, UUID.randomUUID());
    assertThat(Bills.ask(clerk, biller, "KH-A").body().get("bills")).isEmpty();
    UUID operation = UUID.randomUUID();
    UUID back = taken(biller, "KH-B", 230_000, operation);
    takeBack(operation);
    becomes(back, "CANCELLED");
    assertThat(HONEST.names()).containsExactly(SimulatedFileBiller.bills(today));
    aDayLater(kept);
    aDayLater(back);
    comes(biller, yesterday, BillerFile.Kind.PAYMENTS, "DONE");
    String file = HONEST.finds(SimulatedFileBiller.payments(yesterday));
    assertThat(file).contains(kept + ";HD-A;120000\n", "#;1;120000;").doesNotContain("HD-B");
    comes(biller, yesterday, BillerFile.Kind.ANSWERS, "NOT_THERE");
    assertThat(state(kept)).isEqualTo("PENDING");
    HONEST.lays(
        SimulatedFileBiller.answers(yesterday), SimulatedFileBiller.answered(file, "CONFIRMED", 0));
    becomes(kept, "CONFIRMED");
    comes(biller, yesterday, BillerFile.Kind.ANSWERS, "DONE");
    comes(biller, yesterday, BillerFile.Kind.OUR_DAY, "DONE");
    assertThat(HONEST.finds(SimulatedFileBiller.ours(yesterday)))
        .isEqualTo(SimulatedFileBiller.booked(kept + ";HD-A;120000"));
    comes(biller, yesterday, BillerFile.Kind.THEIR_DAY, "NOT_THERE");
    HONEST.lays(
        SimulatedFileBiller.theirs(yesterday),
        SimulatedFileBiller.booked(kept + ";HD-A;120000", "LA-1;HD-C;5000"));
    comes(biller, yesterday, BillerFile.Kind.THEIR_DAY, "DONE");
    Visitor centre = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    String day = "/don-vi-nho-thu/" + biller + "/ngay/" + yesterday;
    assertThat(centre.open(day).body()).contains("Chỉ đơn vị có", "LA-1", "HD-C");
    assertThat(HONEST.names()).noneMatch(name -> name.endsWith(".part"));
    assertThat(
            new Visitor(port, "buu-dien-tinh.thanh-hoa").open("/don-vi-nho-thu/" + biller).body())
        .contains("payments-" + yesterday + ".csv", "Bằng tệp mỗi ngày", "Xong");
    try (AtScreen hand = AtScreen.signedIn(port, "buu-dien-tinh.thanh-hoa")) {
      hand.opens("/don-vi-nho-thu/" + biller).looks("biller-files");
      hand.opens(day).looks("biller-day-files");
      hand.onAPhoneInEnglish();
      hand.opens(day).looks("phone-biller-day-files");
      hand.opens("/don-vi-nho-thu/" + biller).looks("phone-biller-files");
    }
  }

  @Test
  void liesAndBrokenFilesChangeNothingUntilTheHonestOneComes() {
    UUID biller = contract("TEP-LIAR", LIAR);
    String bills = SimulatedFileBiller.openBills("KH-L;HD-L;10/2026;Lê Thị Hoà;120000");
    LIAR.lays(SimulatedFileBiller.bills(today), bills.replace("120000", "120001"));
    comes(biller, today, BillerFile.Kind.OPEN_BILLS, "BROKEN");
    assertThat(Bills.ask(clerk, biller, "KH-L").status()).isEqualTo(503);
    LIAR.lays(SimulatedFileBiller.bills(today), new byte[17 * 1024 * 1024]);
    assertThat(Bills.ask(clerk, biller, "KH-L").status()).isEqualTo(503);
    LIAR.lays(SimulatedFileBiller.bills(today), bills);
    comes(biller, today, BillerFile.Kind.OPEN_BILLS, "DONE");
    UUID payment = taken(biller, "KH-L", 120_000, UUID.randomUUID());
    String payments = SimulatedFileBiller.payments(yesterday);
    LIAR.lays(payments, "another file");
    aDayLater(payment);
    comes(biller, yesterday, BillerFile.Kind.PAYMENTS, "OTHER_FILE");
    assertThat(LIAR.finds(payments)).isEqualTo("another file");
    LIAR.removes(payments);
    comes(biller, yesterday, BillerFile.Kind.PAYMENTS, "DONE");
    String file = LIAR.finds(payments);
    String answers = SimulatedFileBiller.answers(yesterday);
    String honest = SimulatedFileBiller.answered(file, "CONFIRMED", 0);
    LIAR.lays(answers, honest.replace("CONFIRMED", "CONFIRMEN"));
    comes(biller, yesterday, BillerFile.Kind.ANSWERS, "BROKEN");
    LIAR.lays(answers, honest.replace("SO-1", "SO-2"));
    assertThat(state(payment)).isEqualTo("PENDING");
    LIAR.lays(answers, SimulatedFileBiller.answered(file, "CONFIRMED", -1));
    comes(biller, yesterday, BillerFile.Kind.ANSWERS, "PARTLY");
    assertThat(state(payment)).as("another amount is no answer").isEqualTo("PENDING");
    LIAR.lays(answers, new byte[5 * 1024 * 1024]);
    comes(biller, yesterday, BillerFile.Kind.ANSWERS, "BROKEN");
    LIAR.lays(answers, honest);
    becomes(payment, "CONFIRMED");
    comes(biller, yesterday, BillerFile.Kind.ANSWERS, "DONE");
    theDayIsComparedOnceAnHonestFileHasCome(biller, payment);
    LIAR.lays(answers, SimulatedFileBiller.answered(file, "REFUSED", 0));
    assertThat(LIAR.finds(payments)).as("told once, and never otherwise").isEqualTo(file);
    assertThat(
            ask(
                "select count(*) from collection_exchange where question = 'PAY' and payment_id = ?",
                payment))
        .isEqualTo(1L);
    assertThat(state(payment)).as("what is confirmed stays so").isEqualTo("CONFIRMED");
  }

  /** Another file under our name, a broken one, one without its seal: nothing is compared. */
  private void theDayIsComparedOnceAnHonestFileHasCome(UUID biller, UUID payment) {
    String ours = SimulatedFileBiller.ours(yesterday);
    String theirs = SimulatedFileBiller.theirs(yesterday);
    comes(biller, yesterday, BillerFile.Kind.OUR_DAY, "DONE");
    String mine = LIAR.finds(ours);
    String line = payment + ";HD-L;120000";
    assertThat(mine).isEqualTo(SimulatedFileBiller.booked(line));
    LIAR.lays(theirs, mine.replace(";120000\n#", ";-5\n#"));
    comes(biller, yesterday, BillerFile.Kind.THEIR_DAY, "BROKEN");
    Visitor centre = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    String day = "/don-vi-nho-thu/" + biller + "/ngay/" + yesterday;
    assertThat(centre.open(day).body()).contains("từ dòng 2", "Tệp tự về");
    LIAR.lays(theirs, new byte[5 * 1024 * 1024]);
    LIAR.lays(theirs, mine.substring(0, mine.indexOf("#")));
    assertThat(compared(biller)).isEqualTo(0L);
    LIAR.lays(theirs, SimulatedFileBiller.booked(line.replace("120000", "119000")));
    comes(biller, yesterday, BillerFile.Kind.THEIR_DAY, "DONE");
    assertThat(centre.open(day).body()).contains("Khác số tiền", "120.000", "119.000");
    LIAR.lays(theirs, mine);
    assertThat(compared(biller)).as("each day once").isEqualTo(1L);
  }

  private Object compared(UUID biller) {
    return ask("select count(*) from collection_comparison where biller_id = ?", biller);
  }

  @Test
  void everyBillOfADayIsToldHoweverManyFilesThatTakes() {
    UUID biller = contract("TEP-MANY", MANY);
    MANY.lays(
        SimulatedFileBiller.bills(today),
        SimulatedFileBiller.openBills("KH-M;HD-M;10/2026;Lê Thị Hoà;70000"));
    comes(biller, today, BillerFile.Kind.OPEN_BILLS, "DONE");
    UUID payment = taken(biller, "KH-M", 70_000, UUID.randomUUID());
    // Nothing of a day that is not over leaves, so nobody is told while they are made.
    ManyBills.like(around(), payment, 20_002, today.plusDays(1), 20_002);
    allButTheLastAreAnswered(biller);
    LocalDate day = today.minusDays(3);
    around()
        .sql("update collection_payment set business_day = ?, biller_day = ? where biller_id = ?")
        .params(day, day, biller)
        .update();
    comes(biller, day, BillerFile.Kind.PAYMENTS, "DONE");
    assertThat(MANY.finds(SimulatedFileBiller.payments(day))).contains("#;20000;");
    String rest = MANY.finds(SimulatedFileBiller.numbered(SimulatedFileBiller.payments(day), 2));
    assertThat(rest).contains("#;3;210000;");
    MANY.lays(
        SimulatedFileBiller.numbered(SimulatedFileBiller.answers(day), 2),
        SimulatedFileBiller.answered(rest, "CONFIRMED", 0));
    comes(biller, day, BillerFile.Kind.ANSWERS, "DONE");
    comes(biller, day, BillerFile.Kind.OUR_DAY, "DONE");
    String ours = SimulatedFileBiller.ours(day);
    String theirs = SimulatedFileBiller.theirs(day);
    MANY.lays(theirs, MANY.finds(ours));
    Visitor centre = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    String page = "/don-vi-nho-thu/" + biller + "/ngay/" + day;
    await(
        () -> centre.open(page).body().contains(SimulatedFileBiller.numbered(theirs, 2)),
        () -> "the next file is waited for");
    assertThat(compared(biller)).as("half a day is not compared").isEqualTo(0L);
    MANY.lays(
        SimulatedFileBiller.numbered(theirs, 2), MANY.finds(SimulatedFileBiller.numbered(ours, 2)));
    comes(biller, day, BillerFile.Kind.THEIR_DAY, "DONE");
    assertThat(ask("select matched from collection_comparison where biller_id = ?", biller))
        .isEqualTo(20_003);
  }

  /** As the first file's worth of them would be; the others were never told. */
  private void allButTheLastAreAnswered(UUID biller) {
    for (String answer : List.of("PAY SENT", "STATUS CONFIRMED")) {
      around()
          .sql(
              """
              insert into collection_exchange (payment_id, no, question, answer, words, at)
              select payment_id, :no, :question, :answer, '', now()
                from collection_payment
               where biller_id = :biller
               order by payment_id
               limit 20000
              """)
          .param("no", answer.startsWith("PAY") ? 1 : 2)
          .param("question", answer.split(" ", -1)[0])
          .param("answer", answer.split(" ", -1)[1])
          .param("biller", biller)
          .update();
    }
    around()
        .sql(
            """
            delete from collection_open o
             using collection_payment p
             where p.payment_id = o.payment_id
               and p.biller_id = ?
               and exists (select from collection_exchange e where e.payment_id = p.payment_id)
            """)
        .param(biller)
        .update();
  }

  @Test
  void whatTheFileRefusesIsForTwoPeopleToGiveBack() {
    UUID biller = contract("TEP-REFUSER", REFUSER);
    REFUSER.lays(
        SimulatedFileBiller.bills(today),
        SimulatedFileBiller.openBills("KH-R;HD-R;10/2026;Lê Thị Hoà;120000"));
    comes(biller, today, BillerFile.Kind.OPEN_BILLS, "DONE");
    assertThat(REFUSER.logins()).as("by its key, without a password").isZero();
    UUID operation = UUID.randomUUID();
    UUID payment = taken(biller, "KH-R", 120_000, operation);
    aDayLater(payment);
    comes(biller, yesterday, BillerFile.Kind.PAYMENTS, "DONE");
    String file = REFUSER.finds(SimulatedFileBiller.payments(yesterday));
    REFUSER.lays(
        SimulatedFileBiller.answers(yesterday), SimulatedFileBiller.answered(file, "REFUSED", 0));
    becomes(payment, "REFUSED");
    assertThat(new Visitor(port, "gdv.luu-ve").open("/thu-ho").body()).contains("HD-R");
    takeBack(operation);
    becomes(payment, "CANCELLED");
  }

  @Test
  void aServerWithAnotherKeyIsToldNothing() {
    UUID biller = contract("TEP-STRANGER", STRANGER);
    comes(biller, today, BillerFile.Kind.OPEN_BILLS, "OTHER_KEY");
    assertThat(STRANGER.logins()).isZero();
  }

  @Test
  void withoutALoginInTheConfigurationNothingIsTried() {
    UUID biller = contract("TEP-NOBODY", STRANGER);
    comes(biller, today, BillerFile.Kind.OPEN_BILLS, "NO_LOGIN");
    assertThat(STRANGER.logins()).isZero();
  }

  @Test
  void aServerThatHangsIsLeftAndTriedAgain() {
    SLOW.hangs(Duration.ofSeconds(6));
    UUID biller = contract("TEP-SLOW", SLOW);
    comes(biller, today, BillerFile.Kind.OPEN_BILLS, "AWAY");
    SLOW.hangs(Duration.ZERO);
    comes(biller, today, BillerFile.Kind.OPEN_BILLS, "NOT_THERE");
    SLOW.lays(SimulatedFileBiller.bills(today), SimulatedFileBiller.openBills());
    comes(biller, today, BillerFile.Kind.OPEN_BILLS, "DONE");
  }

  private UUID contract(String code, SimulatedFileBiller peer) {
    UUID biller = UUID.randomUUID();
    Bills.centre(door, new OpenBiller(biller, code, Biller.Kind.WATER, "Cấp nước " + code));
    Bills.centre(
        door,
        new SignBillerContract(
            UUID.randomUUID(),
            biller,
            "01/" + code,
            today,
            today,
            null,
            500,
            0,
            0,
            null,
            Bills.WINDOW,
            "17:00",
            BillerContract.Settled.DAY,
            BillerContract.Link.FILE,
            peer.endpoint(),
            "Hợp đồng thử"));
    return biller;
  }

  private UUID taken(UUID biller, String customer, long amount, UUID operation) {
    UUID payment = Bills.quote(clerk, biller, customer);
    assertThat(
            clerk
                .submits(
                    operation,
                    Instant.now(),
                    List.of(Bills.take(payment, amount), Bills.settle(amount)))
                .status())
        .isEqualTo(201);
    assertThat(state(payment)).isEqualTo("PENDING");
    return payment;
  }

  private void takeBack(UUID operation) {
    UUID request = UUID.randomUUID();
    clerk.does(
        act(
            "till.ask-reversal",
            Map.of("request", request, "operation", operation, "words", "Khách đổi ý, trả lại")));
    director.does(
        act(
            "till.answer-reversal",
            Map.of("request", request, "granted", true, "words", "Đã trả lại tiền")));
  }

  private void aDayLater(UUID payment) {
    assertThat(
            around()
                .sql(
                    """
                    update collection_payment
                       set business_day = ?, biller_day = ?
                     where payment_id = ?
                    """)
                .params(yesterday, yesterday, payment)
                .update())
        .isEqualTo(1);
  }

  private String state(UUID payment) {
    return clerk.gets("/api/v1/bill-payments/" + payment).body().get("state").asString();
  }

  private void becomes(UUID payment, String state) {
    await(() -> state(payment).equals(state), () -> state + " and is " + state(payment));
  }

  private void comes(UUID biller, LocalDate day, BillerFile.Kind kind, String outcome) {
    Supplier<String> now =
        () ->
            around()
                .sql(
                    """
                    select outcome
                      from collection_file
                     where biller_id = ? and file_day = ? and kind = ?
                    """)
                .params(biller, day, kind.name())
                .query(String.class)
                .optional()
                .orElse("nothing");
    await(() -> now.get().equals(outcome), () -> kind + " " + outcome + " and is " + now.get());
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

  private Object ask(String sql, UUID id) {
    return around().sql(sql).param(id).query().singleValue();
  }

  /** As the owner, whom no right stops. */
  private JdbcClient around() {
    return JdbcClient.create(
        new DriverManagerDataSource(
            url + "?currentSchema=thanh_hoa,national,public", owner, ownerPassword));
  }
}
