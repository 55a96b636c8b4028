package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;
import vn.gandan.collection.BillDifference;
import vn.gandan.collection.CloseDifference;
import vn.gandan.collection.CompareDay;
import vn.gandan.collection.DayLine;
import vn.gandan.collection.SettlePeriod;
import vn.gandan.collection.SimulatedBiller;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.kernel.RefusedException;
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

/** After a biller's day: files are compared, differences closed by name, and days settled. */
@GandanTest
@TestPropertySource(properties = {"gandan.collection.patience=700ms", "gandan.job.look=300ms"})
class BillerDaysTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(5_000);
  private static final Pattern DIFFERENCE = Pattern.compile("/chenh-lech/([0-9a-f-]{36})");

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired Ledger ledger;
  @Autowired OperationDoor door;

  @Value("${gandan.database.url}")
  String url;

  @Value("${gandan.database.owner-user}")
  String owner;

  @Value("${gandan.database.owner-password}")
  String ownerPassword;

  private final SimulatedBiller peer = new SimulatedBiller(Duration.ofMillis(1_500));
  private final LocalDate yesterday = LocalDate.now(OperationDoor.ZONE).minusDays(1);
  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private UUID shift;
  private UUID biller;

  @BeforeEach
  void aTillIsOpenForABiller() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.counter());
    in(() -> tills.openAt(place.counter()))
        .ifPresent(
            open -> director.does(Cash.close(open.id(), UUID.randomUUID(), place.vault(), 0)));
    shift = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    biller = Bills.contract(door, peer.endpoint());
  }

  @AfterEach
  void thePeerGoes() {
    peer.close();
  }

  @Test
  void theDailyFileAndTheBillersDifferByOneLineAndSomebodyClosesIt() throws Exception {
    UUID first = yesterdays(100_000);
    UUID second = yesterdays(1_000_000);
    Visitor office = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    String day = "/don-vi-nho-thu/" + biller + "/ngay/" + yesterday;
    String ours = new String(office.file(day + "/tep"), StandardCharsets.UTF_8);
    assertThat(ours)
        .startsWith("payment;bill;amount\n")
        .contains(first + ";", second + ";")
        .contains("#;2;1100000;");
    String theirs = signed("payment;bill;amount\n" + line(first, 100_000) + line(second, 999_999));
    Shown page = office.open(day);
    assertThat(sends(office, page, day, theirs.replace("999999", "999998")).body())
        .as("a byte changed on the way")
        .contains("Tệp không đúng mẫu từ dòng 4");
    Shown compared = sends(office, office.open(day), day, theirs);
    assertThat(compared.body()).contains("Khác số tiền", "1.000.000", "999.999");
    assertThat(sends(office, page, day, theirs).body()).contains("đã đối soát");
    assertThat(refused(settle(1_100_000 - 1_500 - 3_500))).isEqualTo("collection.not-all-told");
    String difference = compared.found(DIFFERENCE);
    Shown closed =
        office.send(
            compared,
            day + "/chenh-lech/" + difference,
            "operationId",
            UUID.randomUUID().toString(),
            "counts",
            "THEIRS",
            "words",
            "Đơn vị xác nhận hóa đơn ghi sai một đồng");
    assertThat(closed.body())
        .contains("Theo số của đơn vị", "ghi sai một đồng")
        .doesNotContain("Ghi cách xử lý");
    assertThat(refused(close(difference))).isEqualTo("collection.difference-closed");
    // 500 and 0.30 %, at least 1,000: 1,500 and 3,500; one đồng less by the biller's figure.
    long due = 1_100_000 - 1_500 - 3_500 - 1;
    assertThat(office.open(settlement() + "?from=" + yesterday + "&to=" + yesterday).body())
        .contains("1.094.999", "5.000");
    assertThat(refused(settle(due))).isEqualTo("collection.tills-open");
    director.does(Cash.close(shift, UUID.randomUUID(), place.vault(), 1_100_000));
    long bank = held(AccountPurpose.BANK, "");
    long earned = held(AccountPurpose.REVENUE, "collection");
    assertThat(held(AccountPurpose.BILLER, biller.toString())).isEqualTo(1_100_000);
    assertThat(refused(settle(due + 1))).isEqualTo("collection.due-changed");
    SettlePeriod settled = settle(due);
    assertThat(Bills.centre(door, settled))
        .isInstanceOfSatisfying(
            SettlePeriod.Done.class, done -> assertThat(done.bills()).isEqualTo(2));
    assertThat(held(AccountPurpose.BILLER, biller.toString())).isZero();
    assertThat(held(AccountPurpose.REVENUE, "collection") - earned).isEqualTo(5_000);
    assertThat(held(AccountPurpose.BANK, "") - bank).isEqualTo(-due);
    assertThat(in(() -> ledger.trialBalance(place.office())).balances()).isTrue();
    assertThat(in(() -> ledger.recompute())).isEmpty();
    byte[] book = office.file(settlement() + "/" + settled.settlement() + "/quyet-toan.xlsx");
    assertThat(Workbooks.texts(book))
        .contains("1094999", "5000", first.toString(), second.toString(), "ghi sai một đồng");
    assertThat(refused(settle(due))).isEqualTo("collection.settled-before");
    assertThat(office.open(settlement()).body()).contains("1.094.999");
    try (AtScreen centre = AtScreen.signedIn(port, "buu-dien-tinh.thanh-hoa")) {
      centre.opens(settlement()).looks("bill-settlement");
      centre.onAPhoneInEnglish();
      centre.opens(settlement()).looks("phone-bill-settlement");
    }
  }

  @Test
  void aDayThatIsNotOverIsNeitherComparedNorSettled() {
    LocalDate today = LocalDate.now(OperationDoor.ZONE);
    assertThat(refused(new CompareDay(UUID.randomUUID(), biller, today, List.of())))
        .isEqualTo("collection.day-not-over");
    assertThat(refused(new SettlePeriod(UUID.randomUUID(), biller, yesterday, today, 0)))
        .isEqualTo("collection.day-not-over");
  }

  @Test
  void aDayWithBillsIsSettledOnceItIsComparedAndThePageSaysWhich() throws Exception {
    UUID payment = yesterdays(100_000);
    director.does(Cash.close(shift, UUID.randomUUID(), place.vault(), 100_000));
    long due = 100_000 - 1_500;
    assertThat(refused(settle(due))).isEqualTo("collection.day-not-compared");
    Visitor office = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    String day = "/don-vi-nho-thu/" + biller + "/ngay/" + yesterday;
    String asked = settlement() + "?from=" + yesterday.minusDays(30) + "&to=" + yesterday;
    Shown page = office.open(asked);
    assertThat(page.body())
        .contains("Phải đối soát trước", "href=\"" + day + "\"", "100.000")
        .doesNotContain("Quyết toán các ngày này");
    assertThat(
            office
                .send(
                    page,
                    settlement(),
                    "operationId",
                    UUID.randomUUID().toString(),
                    "from",
                    yesterday.toString(),
                    "to",
                    yesterday.toString(),
                    "due",
                    Long.toString(due))
                .body())
        .contains("có hóa đơn mà chưa đối soát");
    try (AtScreen centre = AtScreen.signedIn(port, "buu-dien-tinh.thanh-hoa")) {
      centre.opens(asked).looks("bill-settlement-compare-first");
      centre.onAPhoneInEnglish();
      centre.opens(asked).looks("phone-bill-settlement-compare-first");
    }
    Bills.centre(
        door,
        new CompareDay(
            UUID.randomUUID(),
            biller,
            yesterday,
            List.of(new DayLine(payment.toString(), "HD-1", 60_000))));
    String difference = office.open(day).found(DIFFERENCE);
    Bills.centre(
        door,
        new CloseDifference(
            UUID.fromString(difference), BillDifference.Counts.THEIRS, "Đơn vị chỉ ghi 60.000"));
    assertThat(office.open(asked).body())
        .contains("Quyết toán các ngày này")
        .doesNotContain("Phải đối soát trước");
    Bills.centre(door, settle(60_000 - 1_500));
    assertThat(office.open("/thu-ho").body())
        .as("what the biller does not count is the customer's")
        .contains("HD-KH" + NUMBER.get(), "40.000");
  }

  @Test
  void onceADayIsSettledNoFigureOfTheBillerCountsForIt() {
    Bills.centre(door, settle(0));
    Bills.centre(
        door,
        new CompareDay(
            UUID.randomUUID(), biller, yesterday, List.of(new DayLine("LA-2", "HD-9", 7_000))));
    Visitor office = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    Shown page = office.open("/don-vi-nho-thu/" + biller + "/ngay/" + yesterday);
    assertThat(page.body())
        .contains("Ngày này đã quyết toán", "value=\"OURS\"")
        .doesNotContain("value=\"THEIRS\"");
    UUID difference = UUID.fromString(page.found(DIFFERENCE));
    assertThat(
            refused(
                new CloseDifference(
                    difference, BillDifference.Counts.THEIRS, "Đơn vị nói là có thu")))
        .isEqualTo("collection.day-settled");
    Bills.centre(
        door,
        new CloseDifference(difference, BillDifference.Counts.OURS, "Công văn 12/CV gửi đơn vị"));
  }

  @Test
  void linesOfOneFileAloneAreDifferences() {
    UUID ours = yesterdays(200_000);
    assertThat(
            Bills.centre(
                door,
                new CompareDay(
                    UUID.randomUUID(),
                    biller,
                    yesterday,
                    List.of(new DayLine("LA-1", "HD-9", 5_000)))))
        .isInstanceOfSatisfying(
            CompareDay.Done.class, done -> assertThat(done.differences()).isEqualTo(2));
    Visitor office = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    assertThat(office.open("/don-vi-nho-thu/" + biller + "/ngay/" + yesterday).body())
        .contains("Chỉ ta có", "Chỉ đơn vị có", ours.toString(), "LA-1");
  }

  /** Taken, confirmed, and a day older than it is. */
  private UUID yesterdays(long amount) {
    String customer = "KH" + NUMBER.incrementAndGet();
    peer.owes(customer, "HD-" + customer, amount);
    UUID payment = Bills.quote(clerk, biller, customer);
    clerk.does(Bills.take(payment, amount), Bills.settle(amount));
    Instant until = Instant.now().plusSeconds(30);
    while (!clerk
        .gets("/api/v1/bill-payments/" + payment)
        .body()
        .toString()
        .contains("CONFIRMED")) {
      assertThat(Instant.now()).isBefore(until);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    assertThat(
            JdbcClient.create(
                    new DriverManagerDataSource(
                        url + "?currentSchema=thanh_hoa,national,public", owner, ownerPassword))
                .sql(
                    """
                    update collection_payment
                       set business_day = ?, biller_day = ?
                     where payment_id = ?
                    """)
                .params(yesterday, yesterday, payment)
                .update())
        .isEqualTo(1);
    return payment;
  }

  private static String line(UUID payment, long amount) {
    return payment + ";HD-1;" + amount + "\n";
  }

  private static String signed(String lines) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
    return lines + "#;2;1099999;" + HexFormat.of().formatHex(digest) + "\n";
  }

  private static Shown sends(Visitor office, Shown page, String day, String file) {
    return office.sendFile(
        page,
        day,
        "file",
        "ngay.csv",
        file.getBytes(StandardCharsets.UTF_8),
        "operationId",
        UUID.randomUUID().toString());
  }

  private String settlement() {
    return "/don-vi-nho-thu/" + biller + "/quyet-toan";
  }

  private SettlePeriod settle(long due) {
    return new SettlePeriod(UUID.randomUUID(), biller, yesterday, yesterday, due);
  }

  private static CloseDifference close(String difference) {
    return new CloseDifference(
        UUID.fromString(difference), BillDifference.Counts.OURS, "Ghi lại lần nữa");
  }

  /** In the office's own hand. */
  private long held(AccountPurpose purpose, String subject) {
    return in(
        () -> ledger.amount(AccountName.dong(place.office(), place.office(), purpose, subject)));
  }

  private static <T> T in(Supplier<T> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work::get);
  }

  private String refused(Act act) {
    return catchThrowableOfType(RefusedException.class, () -> Bills.centre(door, act))
        .refusal()
        .code();
  }
}
