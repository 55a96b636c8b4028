package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.benefit.BenefitFixture.inProvince;

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
import vn.gandan.benefit.FrozenRounds;
import vn.gandan.benefit.FrozenRounds.Frozen;
import vn.gandan.benefit.Programmes;
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

/** A round is settled with its payer, as people of three offices click it through. */
@GandanTest
class SettlementPagesTest {
  private static final Pattern DIGEST = Pattern.compile("name=\"digest\" value=\"([0-9a-f]{64})\"");

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Settlements settlements;
  @Autowired Ledger ledger;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private FrozenRounds rounds;
  private LocalDate past;
  private Visitor accountant;
  private Visitor chief;
  private Visitor director;
  private Visitor officer;

  @BeforeEach
  void people() {
    post = new BenefitFixture(door, rosters, network, access);
    rounds = new FrozenRounds(post, jdbc);
    past = post.month.minusMonths(1);
    accountant = new Visitor(port, "ke-toan-tinh.thanh-hoa");
    chief = new Visitor(port, BenefitFixture.OFFICE);
    director = new Visitor(port, "gd.hac-thanh");
    officer = new Visitor(port, "cb.hac-thanh");
  }

  @Test
  void aRoundIsEndedProposedSignedByTwoOfThePostAndByThePayer() {
    Frozen made = rounds.round(past, 3, 1);
    advance(made, "1.000.000", "UNC-" + BenefitFixture.serial());
    rounds.pay(made.duties().get(0));
    rounds.pay(made.duties().get(3));
    rounds.stop(made.duties().get(1), StopDuty.Reason.DEAD);
    String here = "/quyet-toan/ky/" + made.round() + "/" + made.contract();
    assertThat(accountant.open(here).body())
        .contains("Chưa lập", "Bản dự thảo", "2.160.000")
        .doesNotContain("name=\"digest\"");

    endsTheRound(made);
    Shown draft = accountant.open(here);
    assertThat(draft.body())
        .contains("Đã mất", "Không đến nhận", "Đã chuyển tài khoản", "80.000", "13.200");
    assertThat(accountant.open("/quyet-toan").body()).contains(here);
    String digest = draft.found(DIGEST);
    assertThat(propose(accountant, draft, here, digest, "").status()).isEqualTo(422);
    assertThat(propose(accountant, draft, here, "0".repeat(64), "yes").body())
        .contains("Các dòng hoặc số tiền đã thay đổi sau khi bạn xem");
    Shown proposed = propose(accountant, draft, here, digest, "yes");
    assertThat(proposed.body())
        .contains("Đã lập quyết toán", "Chờ người thứ hai của bưu điện ký", "khớp với bản đã lập")
        .doesNotContain("Ký quyết toán</h2>");

    assertThat(officer.open("/quyet-toan/ben-chi-tra").body()).doesNotContain(made.round() + "");
    String id = settlement(made).settlementId().toString();
    assertThat(officer.open("/quyet-toan/ben-chi-tra/" + id).status()).isEqualTo(404);
    assertThat(sign(accountant, here, id).body()).contains("Người lập không tự ký");
    assertThat(sign(chief, here, id).body()).contains("Chờ bên chi trả ký");

    String there = "/quyet-toan/ben-chi-tra/" + id;
    assertThat(officer.open("/quyet-toan/ben-chi-tra").body()).contains(there);
    assertThat(officer.open(there).body()).contains("1.080.000", "80.000");
    assertThat(sign(officer, there, id).body()).contains("Hai bên đã ký", "Ký cho bên chi trả");
    assertThat(sign(officer, there, id).body()).contains("không chờ bạn ký");

    Settlement signed = settlement(made);
    assertThat(signed.state()).isEqualTo(Settlement.State.SIGNED);
    assertThat(signed.figures().owed().dong()).isEqualTo(80_000);
    SettlementFigures now =
        inProvince(() ->
            settlements.figures(made.round(), programmes.contract(made.contract()).orElseThrow()));
    assertThat(now.digest()).isEqualTo(signed.figures().digest());
    assertThat(SettlementRules.together(now.cells()))
        .containsExactlyInAnyOrderElementsOf(signed.figures().cells());
    assertThat(officer.open(there + "/quyet-toan.pdf").status()).isEqualTo(200);
    assertThat(accountant.open(here + "/quyet-toan.xlsx").status()).isEqualTo(200);
  }

  @Test
  void whatIsRefusedIsProposedAnew() {
    Frozen made = rounds.round(past, 1, 0);
    endsTheRound(made);
    String here = "/quyet-toan/ky/" + made.round() + "/" + made.contract();
    Shown draft = accountant.open(here);
    propose(accountant, draft, here, draft.found(DIGEST), "yes");
    String first = settlement(made).settlementId().toString();
    assertThat(refuse(chief, here, first, "").status()).isEqualTo(422);
    assertThat(refuse(chief, here, first, "Thiếu chứng từ").body())
        .contains("Bị từ chối", "Thiếu chứng từ");
    Shown again = chief.open(here);
    propose(chief, again, here, again.found(DIGEST), "yes");
    Settlement second = settlement(made);
    assertThat(second.seq()).isEqualTo(2);
    sign(accountant, here, second.settlementId().toString());
    String there = "/quyet-toan/ben-chi-tra/" + second.settlementId();
    assertThat(refuse(officer, there, second.settlementId().toString(), "Sai số tiền").body())
        .contains("Bị từ chối");
  }

  @Test
  void moneyInAdvanceIsInTheBooksOfTheOfficeOnce() {
    Frozen made = rounds.round(past, 1, 0);
    long before = amount(AccountPurpose.BANK, "");
    String paper = "UNC-" + BenefitFixture.serial();
    advance(made, "540.000", paper);
    assertThat(amount(AccountPurpose.BANK, "") - before).isEqualTo(540_000);
    assertThat(amount(AccountPurpose.FUND, made.programme().programmeId().toString()))
        .isEqualTo(540_000);
    Shown page = director.open("/chi-tra/tam-ung");
    assertThat(page.body()).contains(paper);
    assertThat(received(page, made, "1", paper, post.today).body())
        .contains("đã được ghi trước đó");
    assertThat(received(page, made, "1", "UNC-Y", post.today.plusDays(1)).body())
        .contains("chưa đến");
    assertThat(received(page, made, "0", "", post.today).status()).isEqualTo(422);
    endsTheRound(made);
    String here = "/quyet-toan/ky/" + made.round() + "/" + made.contract();
    Shown draft = accountant.open(here);
    assertThat(draft.body()).contains("Bưu điện còn phải trả lại", "540.000");
    propose(accountant, draft, here, draft.found(DIGEST), "yes");
    assertThat(received(page, made, "1", "UNC-Z", post.today).body())
        .contains("đã có bản quyết toán");
  }

  @Test
  void whatIsSettledStandsForGood() {
    for (String change :
        List.of(
            "update clearing_settlement set owed_dong = 0",
            "delete from clearing_settlement_part",
            "update clearing_settlement_signature set party = 'POST'",
            "delete from clearing_settlement_refusal",
            "update clearing_advance set amount_dong = 1")) {
      assertThatThrownBy(() -> inProvince(() -> jdbc.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  private void advance(Frozen made, String amount, String paper) {
    Shown page = director.open("/chi-tra/tam-ung");
    assertThat(received(page, made, amount, paper, post.today).body()).contains("Đã ghi tạm ứng");
  }

  private Shown received(Shown page, Frozen made, String amount, String paper, LocalDate on) {
    return director.send(
        page,
        "/chi-tra/tam-ung",
        "viec",
        "tam-ung",
        "operationId",
        UUID.randomUUID().toString(),
        "of",
        made.round() + ":" + made.contract(),
        "amount",
        amount,
        "paper",
        paper,
        "paid_on",
        on.toString());
  }

  private void endsTheRound(Frozen made) {
    String path = "/chi-tra/ky/" + made.round() + "/ket-thuc";
    Shown page = chief.open(path);
    Shown done =
        chief.send(
            page,
            path,
            "viec",
            "tra-lai",
            "operationId",
            UUID.randomUUID().toString(),
            "extent",
            "EVERYTHING",
            "sure",
            "yes");
    assertThat(done.body()).contains("Đã trả lại");
  }

  private static Shown propose(Visitor who, Shown page, String here, String digest, String sure) {
    return who.send(
        page,
        here,
        "viec",
        "lap",
        "operationId",
        UUID.randomUUID().toString(),
        "digest",
        digest,
        "sure",
        sure);
  }

  private static Shown sign(Visitor who, String here, String settlement) {
    return who.send(
        who.open(here),
        here,
        "viec",
        "ky",
        "operationId",
        UUID.randomUUID().toString(),
        "settlement",
        settlement,
        "sure",
        "yes");
  }

  private static Shown refuse(Visitor who, String here, String settlement, String words) {
    return who.send(
        who.open(here),
        here,
        "viec",
        "tu-choi",
        "operationId",
        UUID.randomUUID().toString(),
        "settlement",
        settlement,
        "words",
        words);
  }

  private Settlement settlement(Frozen made) {
    return inProvince(() -> settlements.last(made.round(), made.contract()).orElseThrow());
  }

  private long amount(AccountPurpose purpose, String subject) {
    return inProvince(() -> {
      UUID office =
          network.officeOfCommune(BenefitFixture.HAC_THANH, post.today).orElseThrow().officeId();
      return ledger.amount(AccountName.dong(office, office, purpose, subject));
    });
  }
}
