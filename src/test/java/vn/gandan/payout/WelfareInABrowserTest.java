package vn.gandan.payout;

import static vn.gandan.benefit.BenefitFixture.inProvince;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.FrozenRounds;
import vn.gandan.benefit.FrozenRounds.Frozen;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Rosters;
import vn.gandan.browser.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.clearing.EnterAnswer;
import vn.gandan.clearing.OrderTransfers;
import vn.gandan.clearing.ReceiveAdvance;
import vn.gandan.journeys.Acts;
import vn.gandan.journeys.Caller;
import vn.gandan.journeys.Pensions;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/**
 * Accounts, powers that end, and who is paid without cash, as they look on a desk and a telephone.
 */
@GandanTest
class WelfareInABrowserTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(55_000);

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private Caller clerk;

  @BeforeEach
  void people() {
    post = new BenefitFixture(door, rosters, network, access);
    UUID counter =
        inProvince(() -> {
          UUID office =
              network.officeOfCommune(BenefitFixture.LUU_VE, post.today).orElseThrow().officeId();
          return network.desksOf(office, post.today).getFirst().desk().deskId();
        });
    clerk = Caller.signedIn(port, "gdv.luu-ve", counter);
  }

  @Test
  void accountsAndPowersThatEnd() {
    String number = number();
    UUID receiver = enrolled(number);
    UUID proxy = enrolled(number());
    FrozenRound round =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", "Lê Thị Hoà", "1940-02-03", number, 2_700_000)
            .account("0101236789")
            .freeze();
    UUID duty = round.duty("BT-1");
    UUID order = UUID.randomUUID();
    post.office(new OrderTransfers(order, round.round()));
    post.office(
        new EnterAnswer(
            order, "0".repeat(64), List.of(new EnterAnswer.Failed(1, "Sai tên chủ tài khoản"))));
    clerk.does(account(duty, receiver, number));
    clerk.does(Pensions.power(UUID.randomUUID(), duty, proxy, post.today, post.today.plusDays(7)));
    each("gdv.luu-ve", "/quay/chi-tra/tai-khoan?nguoi=" + receiver, "payout-accounts");
    each("gdv.luu-ve", "/quay/chi-tra/uy-quyen/sap-het-han", "payout-endings");
    each("gdv.luu-ve", "/quay/chi-tra?nguoi=" + proxy, "payout-ending-said");
  }

  @Test
  void whoIsPaidWithoutCashAndAnAdvanceThatIsTakenBack() {
    FrozenRounds rounds = new FrozenRounds(post, jdbc);
    Frozen made = rounds.round(post.month.plusMonths(1), 2, 3);
    post.director(
        new ReceiveAdvance(
            UUID.randomUUID(),
            made.round(),
            made.contract(),
            400_000,
            "UNC-" + BenefitFixture.serial(),
            post.today));
    each(BenefitFixture.OFFICE, "/chi-tra/khong-tien-mat", "clearing-cashless");
    each(
        BenefitFixture.OFFICE,
        "/quyet-toan/ky/" + made.round() + "/" + made.contract(),
        "clearing-settlement-advance");
  }

  private static Acts.Sent account(UUID duty, UUID person, String number) {
    return Acts.act(
        "payout.register-account",
        Map.of(
            "account",
            UUID.randomUUID(),
            "person",
            person,
            "duty",
            duty,
            "bank",
            "Ngân hàng Bưu điện",
            "number",
            "9704" + number,
            "openedOn",
            LocalDate.now(OperationDoor.ZONE),
            "activeOn",
            LocalDate.now(OperationDoor.ZONE),
            "source",
            "PERSON",
            "toldBy",
            "Thẻ ngân hàng"));
  }

  private UUID enrolled(String number) {
    UUID person = UUID.randomUUID();
    clerk.does(Acts.enrol(person, number, "0912345678"));
    return person;
  }

  private static String number() {
    return "0381900" + NUMBER.incrementAndGet();
  }

  private void each(String login, String path, String picture) {
    look(signedIn(Size.DESK, "vi", login), path, picture);
    look(signedIn(Size.PHONE, "vi", login), path, picture + "-phone");
    look(signedIn(Size.DESK, "en", login), path, picture + "-en");
    look(signedIn(Size.PHONE, "en", login), path, picture + "-en-phone");
  }

  private Page signedIn(Size size, String language, String login) {
    Page page = Browser.page(size, language);
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
