package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.util.UUID;
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
import vn.gandan.clearing.GiveBack;
import vn.gandan.clearing.ProposeSettlement;
import vn.gandan.clearing.ReceiveAdvance;
import vn.gandan.clearing.Reclaim;
import vn.gandan.clearing.Recover;
import vn.gandan.clearing.SettlementPayment;
import vn.gandan.clearing.Settlements;
import vn.gandan.clearing.SignSettlement;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** The bank's papers about a settlement that both sides have signed, at the province's screen. */
@GandanTest
class PaidSettlementBrowserTest {
  private static final int ADVANCE = 400_000;

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Settlements settlements;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  @Test
  void theRestAndTheFeeAreWrittenDownByTheirPapersAndNothingElseIs() {
    BenefitFixture post = new BenefitFixture(door, rosters, network, access);
    FrozenRounds rounds = new FrozenRounds(post, jdbc);
    Frozen made = rounds.round(post.month.minusMonths(1), 2, 0);
    rounds.pay(made.duties().getFirst());
    post.director(
        new ReceiveAdvance(
            UUID.randomUUID(),
            made.round(),
            made.contract(),
            ADVANCE,
            "UNC-" + BenefitFixture.serial(),
            post.today));
    post.office(new GiveBack(made.round(), GiveBack.Extent.EVERYTHING));
    UUID settlement = proposed(post, made);
    String here = "/quyet-toan/ky/" + made.round() + "/" + made.contract();
    try (AtScreen accountant = AtScreen.signedIn(port, "ke-toan-tinh.thanh-hoa")) {
      accountant.opens(here).marks("Tôi đồng ý").presses("Ký");
    }
    post.commune(new SignSettlement(settlement));
    String paper = "BC-" + BenefitFixture.serial();
    try (AtScreen office = AtScreen.signedIn(port, BenefitFixture.OFFICE)) {
      office.opens(here).looks("settlement-to-pay");
      office.ticks("Bên chi trả trả phần còn lại");
      office.writes("Số tiền", "1").writes("Số chứng từ", paper);
      office.writes("Ngày", post.today.toString()).presses("Ghi thanh toán");
      office.looks("settlement-to-pay-refused");
      assertThat(inProvince(() -> settlements.payments(settlement))).isEmpty();
      office.writes("Số tiền", "140.000").presses("Ghi thanh toán").looks("settlement-paid");
      assertThat(inProvince(() -> settlements.payments(settlement)))
          .extracting(SettlementPayment::paper)
          .containsExactly(paper);
      office.onAPhoneInEnglish();
      office.opens(here).looks("settlement-paid-en-360");
    }
  }

  @Test
  void whatComesBackLateIsPassedOnToThePayerByItsPaper() {
    BenefitFixture post = new BenefitFixture(door, rosters, network, access);
    FrozenRounds rounds = new FrozenRounds(post, jdbc);
    Frozen made = rounds.round(post.month.minusMonths(1), 2, 0);
    UUID duty = made.duties().getFirst();
    rounds.pay(duty);
    post.office(new GiveBack(made.round(), GiveBack.Extent.EVERYTHING));
    UUID settlement = proposed(post, made);
    String here = "/quyet-toan/ky/" + made.round() + "/" + made.contract();
    try (AtScreen accountant = AtScreen.signedIn(port, "ke-toan-tinh.thanh-hoa")) {
      accountant.opens(here).marks("Tôi đồng ý").presses("Ký");
    }
    post.commune(new SignSettlement(settlement));
    post.office(
        new Reclaim(
            duty, post.month.minusMonths(1).minusDays(1), "Trích lục khai tử 12/2026", null));
    post.director(new Recover(UUID.randomUUID(), duty, 200_000, "BC-" + BenefitFixture.serial()));
    try (AtScreen office = AtScreen.signedIn(port, BenefitFixture.OFFICE)) {
      office.opens(here).sees("Thu hồi về sau quyết toán", "Chưa chuyển trả bên chi trả: 200.000");
      office.presses("Ghi đã chuyển trả").looks("settlement-late-mistakes");
      office.writes("Số chứng từ", "UNC-TRA-01");
      office.writes("Ngày", post.today.toString());
      office.presses("Ghi đã chuyển trả").sees("Đã ghi chuyển trả 200.000", "UNC-TRA-01");
      office.looks("settlement-late-passed-on");
      office.onAPhoneInEnglish();
      office.opens(here).looks("settlement-late-en-360");
    }
  }

  private UUID proposed(BenefitFixture post, Frozen made) {
    UUID settlement = UUID.randomUUID();
    String digest =
        inProvince(() ->
            settlements
                .figures(made.round(), programmes.contract(made.contract()).orElseThrow())
                .digest());
    post.office(new ProposeSettlement(settlement, made.round(), made.contract(), digest));
    return settlement;
  }
}
