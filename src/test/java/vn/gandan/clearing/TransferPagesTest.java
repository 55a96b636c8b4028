package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.FrozenRounds;
import vn.gandan.benefit.FrozenRounds.Frozen;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.StopDuty;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** Duties by account go to the bank in numbered orders, and come back paid or failed. */
@GandanTest
class TransferPagesTest {
  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Duties duties;
  @Autowired Transfers transfers;
  @Autowired Settlements settlements;
  @Autowired Ledger ledger;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private FrozenRounds rounds;
  private LocalDate coming;
  private Visitor office;

  @BeforeEach
  void people() {
    post = new BenefitFixture(door, rosters, network, access);
    rounds = new FrozenRounds(post, jdbc);
    coming = post.month.plusMonths(1);
    office = new Visitor(port, BenefitFixture.OFFICE);
  }

  @Test
  void whatTheBankPaidIsPaidAndWhatFailedIsInTheNextOrder() {
    Frozen made = rounds.round(coming, 1, 3);
    String path = "/chi-tra/ky/" + made.round() + "/chuyen-tien";
    assertThat(office.open(path).body()).contains("1.620.000");
    long bank = amount(AccountPurpose.BANK, "");
    Shown list = ordered(path);
    assertThat(list.body())
        .contains("Đã lập lệnh chuyển tiền với 3 khoản.", "Chờ ngân hàng trả lời")
        .doesNotContain("Lập lệnh</button>");
    String order = list.found(Pattern.compile("chuyen-tien/([0-9a-f-]{36})\""));
    String here = path + "/" + order;
    Shown page = office.open(here);
    String number = page.found(Pattern.compile("Lệnh chuyển tiền (LC-CT-[0-9]+-[0-9]{6}-1)"));

    String file = office.open(here + "/lenh.csv").body();
    assertThat(file).contains(number + ",1,\"01012340002\",\"Lê Thị Hoà 2\",540000," + number);
    assertThat(office.open(here + "/lenh.xlsx").status()).isEqualTo(200);
    assertThat(looks(made)).isEqualTo(6);

    Shown wrong = answer(page, here, heading() + number + ",1,540001,thành công,\n");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Tệp có 3 lỗi. Chưa ghi gì.", "540001");
    assertThat(answer(page, here, "").status()).isEqualTo(422);

    String sound =
        heading()
            + number
            + ",1,540000,thành công,\n"
            + number
            + ",2,540.000,không thành công,Tài khoản đã đóng\n"
            + number
            + ",3,540000,thành công,\n";
    Shown done = answer(page, here, sound);
    assertThat(done.body())
        .contains("Đã ghi: 2 khoản đã chuyển, 1 khoản không chuyển được.", "Tài khoản đã đóng");
    assertThat(answer(page, here, sound).body()).contains("đã được ghi");
    assertThat(holder(made, 1)).isInstanceOf(DutyHolder.Person.class);
    assertThat(holder(made, 2)).isEqualTo(new DutyHolder.Account(made.round()));
    assertThat(holder(made, 3)).isInstanceOf(DutyHolder.Person.class);
    assertThat(amount(AccountPurpose.BANK, "") - bank).isEqualTo(-1_080_000);
    assertThat(amount(AccountPurpose.FUND, made.programme().programmeId().toString()))
        .isEqualTo(-1_080_000);
    assertThat(inProvince(ledger::recompute)).isEmpty();

    assertThat(ordered(path).body()).contains("Đã lập lệnh chuyển tiền với 1 khoản.", "Lệnh số 2");
  }

  @Test
  void nothingGoesBackWhileTheBankMayPayIt() {
    Frozen made = rounds.round(coming, 0, 2);
    rounds.stop(made.duties().get(0), StopDuty.Reason.DEAD);
    UUID order = UUID.randomUUID();
    OrderTransfers.Done done =
        (OrderTransfers.Done) post.office(new OrderTransfers(order, made.round()));
    assertThat(done.duties()).as("what is stopped is in no order").isEqualTo(1);
    assertThat(post.refusal(() -> post.office(new OrderTransfers(UUID.randomUUID(), made.round()))))
        .isEqualTo("clearing.nothing-unpaid");
    GiveBack back = new GiveBack(made.round(), GiveBack.Extent.STOPPED);
    assertThat(post.refusal(() -> post.office(back))).isEqualTo("clearing.order-open");

    rounds.stop(made.duties().get(1), StopDuty.Reason.DEAD);
    post.office(new EnterAnswer(order, "0".repeat(64), List.of()));

    assertThat(holder(made, 1)).as("the bank paid it").isInstanceOf(DutyHolder.Person.class);
    assertThat(((GiveBack.Done) post.office(back)).duties()).isEqualTo(1);
    assertThat(inProvince(() -> settlements.lines(made.round(), made.contract(), 0)))
        .extracting(SettledLine::outcome)
        .containsExactly(DutyOutcome.RETURNED, DutyOutcome.ACCOUNT);
  }

  @Test
  void anAnswerNamesLinesOfItsOrderOnceAndComesOnce() {
    Frozen made = rounds.round(coming, 0, 2);
    UUID order = UUID.randomUUID();
    post.office(new OrderTransfers(order, made.round()));
    for (List<EnterAnswer.Failed> failed :
        List.of(
            List.of(new EnterAnswer.Failed(3, "Không có")),
            List.of(new EnterAnswer.Failed(1, "Một"), new EnterAnswer.Failed(1, "Hai")))) {
      assertThat(post.refusal(() -> post.office(new EnterAnswer(order, "0".repeat(64), failed))))
          .isEqualTo("clearing.no-such-line");
    }
    EnterAnswer sound = new EnterAnswer(order, "0".repeat(64), List.of());
    post.office(sound);
    assertThat(post.refusal(() -> post.office(sound))).isEqualTo("clearing.answered");
    assertThat(
            post.refusal(
                () -> post.office(new EnterAnswer(UUID.randomUUID(), "0".repeat(64), List.of()))))
        .isEqualTo("clearing.unknown-order");
  }

  @Test
  void nothingIsOrderedAfterTheLastDay() {
    Frozen made = rounds.round(post.month.minusMonths(1), 0, 1);
    assertThat(post.refusal(() -> post.office(new OrderTransfers(UUID.randomUUID(), made.round()))))
        .isEqualTo("clearing.days-over");
    for (String change :
        List.of(
            "delete from clearing_order",
            "update clearing_order_line set line_no = 9",
            "update clearing_order_answer set paid_count = 0",
            "delete from clearing_order_failure")) {
      assertThatThrownBy(() -> inProvince(() -> jdbc.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  private Shown ordered(String path) {
    return office.send(
        office.open(path), path, "viec", "lenh", "operationId", UUID.randomUUID().toString());
  }

  private Shown answer(Shown page, String here, String csv) {
    return office.sendFile(
        page,
        here,
        "file",
        "tra-loi.csv",
        csv.getBytes(StandardCharsets.UTF_8),
        "viec",
        "tra-loi",
        "operationId",
        UUID.randomUUID().toString());
  }

  private static String heading() {
    return String.join(",", AnswerReading.HEADINGS) + "\n";
  }

  private DutyHolder holder(Frozen made, int duty) {
    return inProvince(() -> duties.find(made.duties().get(duty)).orElseThrow().holder());
  }

  private long looks(Frozen made) {
    return inProvince(() ->
        jdbc.sql(
                "select count(*) from benefit_read where roster_id = :r and role = 'PROVINCE_OFFICE'")
            .param("r", made.roster())
            .query(Long.class)
            .single());
  }

  private long amount(AccountPurpose purpose, String subject) {
    return inProvince(() -> {
      UUID office =
          network.officeOfCommune(BenefitFixture.HAC_THANH, post.today).orElseThrow().officeId();
      return ledger.amount(AccountName.dong(office, office, purpose, subject));
    });
  }
}
