package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.collection.BillerDays;
import vn.gandan.collection.SimulatedBiller;
import vn.gandan.collection.SimulatedBiller.Manner;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** A biller with more bills than one file, one list or one page holds. */
@GandanTest
@TestPropertySource(properties = {"gandan.collection.patience=700ms", "gandan.job.look=300ms"})
class ManyBillsTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(61_000);
  private static final long OWED = 50_000;

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired OperationDoor door;
  @Autowired BillerDays days;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Environment settings;

  private final SimulatedBiller peer = new SimulatedBiller(Duration.ofMillis(1_500));
  private final LocalDate yesterday = LocalDate.now(OperationDoor.ZONE).minusDays(1);
  private String customer = "";
  private Caller clerk;
  private UUID biller;
  private UUID payment;

  @BeforeEach
  void aBillIsTold() {
    CommunePost place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    Caller director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    Cash.closeCounters(place, tills, director);
    clerk.does(Cash.open(UUID.randomUUID()));
    biller = Bills.contract(door, peer.endpoint());
    customer = "KH" + NUMBER.incrementAndGet();
    peer.owes(customer, "HD-" + customer, OWED);
    payment = Bills.quote(clerk, biller, customer);
  }

  /** Whatever looks at all bills of the office finds it as it was. */
  @AfterEach
  void theManyGo() {
    around()
        .sql(
            """
            delete from collection_open o
             using collection_payment p
             where p.payment_id = o.payment_id and p.biller_id = ? and p.bill_code like 'HD-N%'
            """)
        .param(biller)
        .update();
    peer.close();
  }

  @Test
  void aDayOfMoreThanOneFileIsComparedWithAllOfThem() {
    taken("CONFIRMED");
    ManyBills.like(around(), payment, 20_000, yesterday, 20_000);
    around()
        .sql("update collection_payment set business_day = ?, biller_day = ? where payment_id = ?")
        .params(yesterday, yesterday, payment)
        .update();
    Visitor office = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    String day = "/don-vi-nho-thu/" + biller + "/ngay/" + yesterday;
    Shown page = office.open(day);
    assertThat(page.body()).contains("20.001", "/tep\"", "/tep?no=2\"").doesNotContain("?no=3");
    byte[] first = office.file(day + "/tep");
    byte[] second = office.file(day + "/tep?no=2");
    assertThat(new String(first, StandardCharsets.UTF_8)).contains("#;20000;");
    assertThat(new String(second, StandardCharsets.UTF_8)).contains("#;1;50000;");
    assertThat(sends(office, page, day, List.of(first)).body())
        .as("half a day is not compared")
        .contains("chưa phải trọn một ngày");
    Shown compared = sends(office, office.open(day), day, List.of(second, first));
    assertThat(compared.body()).contains("Khớp từng đồng");
    assertThat(in(() -> days.matched(biller, yesterday))).contains(20_001);
  }

  @Test
  void manyThatAreOnlyLateDoNotHideTheOneWhoseMoneyIsOwedBack() {
    peer.whenPaid(Manner.REFUSES);
    taken("REFUSED");
    ManyBills.like(around(), payment, 520, yesterday, 520);
    Visitor clerks = new Visitor(port, "gdv.luu-ve");
    assertThat(clerks.open("/thu-ho").body())
        .contains("/thu-ho/" + payment + "/tra-lai", "Chỉ hiện 500 khoản đầu");
  }

  @Test
  void theListOfDaysReadsNoOtherBillsThanThoseItCounts() {
    taken("CONFIRMED");
    ManyBills.like(around(), payment, 6_000, yesterday, 20);
    around().sql("analyze collection_payment").update();
    long[] read = new long[1];
    TransactionTemplate one = new TransactionTemplate(transactions);
    List<LocalDate> shown =
        in(() ->
            one.execute(_ -> {
              long before = read();
              var list = days.days(biller);
              read[0] = read() - before;
              assertThat(list).hasSize(62);
              assertThat(list.getLast().lines()).isEqualTo(20);
              return list.stream().map(each -> each.day()).toList();
            }));
    assertThat(shown.getFirst()).isEqualTo(yesterday.plusDays(1));
    assertThat(shown.getLast()).isEqualTo(yesterday.minusDays(60));
    // 61 days of 20 bills, one of 1, and one look for each day.
    assertThat(read[0]).as("rows of bills that were read").isLessThan(1_500);
  }

  private long read() {
    return jdbc.sql(
            """
            select coalesce(sum(seq_tup_read), 0) + coalesce(sum(idx_tup_fetch), 0) as read
              from pg_stat_xact_user_tables
             where relname = 'collection_payment'
            """)
        .query(Long.class)
        .single();
  }

  private void taken(String state) {
    clerk.does(Bills.take(payment, OWED), Bills.settle(OWED));
    Instant until = Instant.now().plusSeconds(40);
    while (!clerk
        .gets("/api/v1/bill-payments/" + payment)
        .body()
        .get("state")
        .asString()
        .equals(state)) {
      assertThat(Instant.now()).as(state).isBefore(until);
      KilledProgram.pause(100);
    }
  }

  private static Shown sends(Visitor office, Shown page, String day, List<byte[]> files) {
    return office.sendFiles(
        page, day, "file", "ngay.csv", files, "operationId", UUID.randomUUID().toString());
  }

  private JdbcClient around() {
    return Around.it(settings);
  }

  private static <T> T in(Supplier<T> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work::get);
  }
}
