package vn.gandan.clearing;

import static vn.gandan.benefit.BenefitFixture.inProvince;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.gandan.benefit.ReportEvents;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.StopDuty;
import vn.gandan.browser.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** The pages of settling with payers, as they look: to the province, an office and a commune. */
@GandanTest
class ClearingInABrowserTest {
  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Programmes programmes;
  @Autowired Settlements settlements;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private FrozenRounds rounds;
  private LocalDate past;

  @BeforeEach
  void people() {
    post = new BenefitFixture(door, rosters, network, access);
    rounds = new FrozenRounds(post, jdbc);
    past = post.month.minusMonths(1);
  }

  @Test
  void aRoundEndsAndIsSettled() {
    Frozen made = rounds.round(past, 3, 1);
    rounds.pay(made.duties().get(0));
    rounds.stop(made.duties().get(1), StopDuty.Reason.DEAD);
    post.director(
        new ReceiveAdvance(
            UUID.randomUUID(),
            made.round(),
            made.contract(),
            400_000,
            "UNC-" + BenefitFixture.serial(),
            post.today));
    String end = "/chi-tra/ky/" + made.round() + "/ket-thuc";
    String here = "/quyet-toan/ky/" + made.round() + "/" + made.contract();
    each(BenefitFixture.OFFICE, end, "clearing-end-before");
    each(BenefitFixture.OFFICE, here, "clearing-settlement-draft");
    post.office(new GiveBack(made.round(), GiveBack.Extent.EVERYTHING));
    each(BenefitFixture.OFFICE, end, "clearing-end-after");
    UUID settlement = UUID.randomUUID();
    post.office(
        new ProposeSettlement(
            settlement,
            made.round(),
            made.contract(),
            inProvince(() ->
                settlements
                    .figures(made.round(), programmes.contract(made.contract()).orElseThrow())
                    .digest())));
    each("ke-toan-tinh.thanh-hoa", here, "clearing-settlement-to-sign");
    each(BenefitFixture.OFFICE, "/quyet-toan", "clearing-settlements");
    each("cb.hac-thanh", "/quyet-toan/ben-chi-tra", "clearing-payer");
    each("gd.hac-thanh", "/chi-tra/tam-ung", "clearing-advances");
  }

  @Test
  void ordersGoToTheBankAndPaymentsAreAskedBack() {
    Frozen byAccount = rounds.round(post.month.plusMonths(1), 1, 3);
    String transfers = "/chi-tra/ky/" + byAccount.round() + "/chuyen-tien";
    each(BenefitFixture.OFFICE, transfers, "clearing-transfers");
    UUID order = UUID.randomUUID();
    post.office(new OrderTransfers(order, byAccount.round()));
    each(BenefitFixture.OFFICE, transfers + "/" + order, "clearing-order");
    post.office(
        new EnterAnswer(
            order, "0".repeat(64), List.of(new EnterAnswer.Failed(2, "Tài khoản đã đóng"))));
    each(BenefitFixture.OFFICE, transfers + "/" + order, "clearing-order-answered");
    String number = rounds.number();
    Frozen made = rounds.known(past, number);
    rounds.pay(made.duties().getFirst());
    post.commune(
        new ReportEvents(
            List.of(
                new ReportEvents.Event(
                    UUID.randomUUID(),
                    ReportEvents.Kind.DEAD,
                    past.minusDays(40),
                    "Lê Thị Hoà",
                    1946,
                    number)),
            "Sổ hộ tịch của xã"));
    each("cb.hac-thanh", "/chi-tra/xa/thu-hoi", "clearing-reclaims");
    post.commune(new Reclaim(made.duties().getFirst(), past.minusDays(40), "TLKT 12", null));
    each("gd.hac-thanh", "/chi-tra/thu-hoi", "clearing-recoveries");
  }

  private void each(String login, String path, String picture) {
    look(signedIn(Size.DESK, login), path, picture);
    look(signedIn(Size.PHONE, login), path, picture + "-phone");
  }

  private Page signedIn(Size size, String login) {
    Page page = Browser.page(size, "vi");
    page.navigate("http://localhost:" + port + "/dang-nhap");
    page.locator("input[name=login]").fill(login);
    page.locator("input[name=password]").fill("mot cua gan dan 2026");
    page.locator("main form button").first().click();
    page.waitForURL(url -> !url.contains("dang-nhap"));
    return page;
  }

  private void look(Page page, String path, String picture) {
    page.navigate("http://localhost:" + port + path);
    page.locator("h1").first().waitFor();
    Look.isSound(page);
    Look.picture(page, picture);
  }
}
