package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.bank.Bank;
import vn.gandan.browser.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.browser.Telephone;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** A fee is paid with a telephone: the code on the clerk's screen, no script, the bank's answer. */
@GandanTest
class TransferBrowserJourneyTest {
  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired OperationDoor door;
  @Autowired Catalogue catalogue;
  @Autowired Bank bank;

  private CommunePost place;
  private final UUID person = UUID.randomUUID();
  private final String number = "038190" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

  @BeforeEach
  void aFeeIsToBePaidAtLuuVe() {
    place = CommunePost.luuVe(network);
    Fees.decide(door, catalogue);
    Caller clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    Caller director = Caller.signedIn(port, "gd.luu-ve", place.counter());
    ProvinceRoute.in(TestDatabases.THANH_HOA, () -> tills.openAt(place.counter()))
        .ifPresent(
            open -> director.does(Cash.close(open.id(), UUID.randomUUID(), place.vault(), 0)));
    clerk.does(Cash.open(UUID.randomUUID()));
    clerk.does(enrol(person, number, "0912345678"));
    clerk.does(
        handIn(UUID.randomUUID(), UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE));
  }

  @Test
  void thePersonScansTheCodeAndThePageTellsByItselfThatTheMoneyIsThere() throws Exception {
    try (BrowserContext office = Browser.visitorWithoutScript(Size.OFFICE, "vi");
        BrowserContext telephone = Browser.visitor(Size.PHONE, "vi")) {
      Page desk = signedIn(office);
      desk.navigate(at("/quay/gio?nguoi=" + person));
      Look.picture(desk, "transfer-basket");
      desk.getByText("Nhận chuyển khoản (VietQR)").click();
      assertThat(desk.content()).contains("Đang chờ ngân hàng báo");
      Look.picture(desk, "transfer-waiting");
      String code = Telephone.scans(desk.locator(".qr-pay svg"));
      assertThat(bank.read(code))
          .hasValueSatisfying(asked -> assertThat(asked.amount()).isEqualTo(8_000));
      onAPhone(office, desk.url(), "transfer-waiting");
      pays(telephone, code);
      // Nobody touches the clerk's page.
      desk.waitForURL(desk.url());
      desk.getByText("Ngân hàng báo đã nhận đủ").waitFor();
      Look.picture(desk, "transfer-paid");
      onAPhone(office, desk.url(), "transfer-paid");
      desk.getByText("Ghi biên nhận").last().click();
      assertThat(desk.url()).contains("/quay/bien-nhan/");
      assertThat(desk.content()).contains("Chuyển khoản");
      Look.picture(desk, "transfer-receipt");
      desk.navigate(at("/quay/chuyen-khoan"));
      Look.picture(desk, "transfer-list");
    }
  }

  @Test
  void moneyForNothingStandsOnTheListAndEveryPageIsSound() throws Exception {
    try (BrowserContext office = Browser.visitor(Size.OFFICE, "vi");
        BrowserContext telephone = Browser.visitor(Size.PHONE, "vi")) {
      Page desk = signedIn(office);
      desk.navigate(at("/quay/gio?nguoi=" + person));
      desk.getByText("Nhận chuyển khoản (VietQR)").click();
      Look.isSound(desk);
      String code = Telephone.scans(desk.locator(".qr-pay svg"));
      String other = bank.read(code).orElseThrow().text();
      Page bankPage = telephone.newPage();
      bankPage.navigate(at("/trinh-dien/ngan-hang"));
      bankPage.getByLabel("Tài khoản nhận").fill("999999-1023380001");
      bankPage.getByLabel("Nội dung").fill(other);
      bankPage.getByLabel("Số tiền").fill("5000");
      Look.isSound(bankPage);
      bankPage.locator("main button[type=submit]").click();
      desk.reload();
      assertThat(desk.content()).contains("Đã về 5.000");
      Look.isSound(desk);
      desk.navigate(at("/quay/chuyen-khoan"));
      assertThat(desk.content()).contains("Không đúng số");
      Look.isSound(desk);
      Look.picture(desk, "transfer-loose");
      onAPhone(office, desk.url(), "transfer-loose");
    }
    try (BrowserContext centre = Browser.visitor(Size.OFFICE, "vi")) {
      Page page = signedIn(centre, "buu-dien-tinh.thanh-hoa");
      page.navigate(at("/tai-khoan-nhan-tien"));
      Look.isSound(page);
      Look.picture(page, "bank-accounts");
      onAPhone(centre, page.url(), "bank-accounts");
    }
  }

  private void pays(BrowserContext telephone, String code) {
    Page page = telephone.newPage();
    page.navigate(at("/trinh-dien/ngan-hang"));
    page.getByLabel("Mã VietQR").fill(code);
    Look.picture(page, "transfer-demo-bank");
    page.locator("main button[type=submit]").click();
    assertThat(page.content()).contains("Đã chuyển 8000 đ");
  }

  private static void onAPhone(BrowserContext office, String url, String name) {
    Page small = office.newPage();
    small.setViewportSize(Size.PHONE.width(), 740);
    small.navigate(url);
    Look.fits(small);
    Look.picture(small, name + "-360");
    small.close();
  }

  private Page signedIn(BrowserContext context) {
    return signedIn(context, "gdv.luu-ve");
  }

  private Page signedIn(BrowserContext context, String login) {
    Page page = context.newPage();
    page.navigate(at("/dang-nhap"));
    page.locator("input[name=login]").fill(login);
    page.locator("input[name=password]").fill("mot cua gan dan 2026");
    page.locator("main button[type=submit]").first().click();
    return page;
  }

  private String at(String path) {
    return "http://localhost:" + port + path;
  }
}
