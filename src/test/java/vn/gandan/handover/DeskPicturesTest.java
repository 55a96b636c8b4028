package vn.gandan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.access.Access;
import vn.gandan.browser.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.custody.OfferThings;
import vn.gandan.custody.PutAway;
import vn.gandan.handover.HacThanh.HandedIn;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** A clerk, a courier and an officer at their screens, with a scanner that types. */
@GandanTest
class DeskPicturesTest {
  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Network network;
  @Autowired Access access;

  private HacThanh place;

  @BeforeEach
  void hacThanh() {
    place = new HacThanh(door, network, access);
  }

  @Test
  void aClerkPacksABagByScanningAndTheAgencyCountsItAndFinishes() {
    HandedIn one = place.dossier();
    HandedIn two = place.dossier();
    HandedIn shelved = place.dossier();
    place.does(
        "gdv.hac-thanh",
        place.counter(),
        new PutAway(null, place.shelf(), HacThanh.codes(shelved.paper())));
    Page clerk = signedIn(Size.DESK, "gdv.hac-thanh");
    look(clerk, "/giao-nhan", "handover-desk");
    String bag = pack(clerk, one, two);
    look(clerk, "/giao-nhan/tui/" + bag, "handover-bag");
    clerk.locator("select[name=to]").selectOption(place.agency().toString());
    clerk.locator("main form button[type=submit]").last().click();
    clerk.locator(".notice-done").waitFor();
    assertThat(clerk.locator(".notice-done").innerText()).contains("Đã giao 1 vật");
    look(clerk, "/giao-nhan/dong-tui", "handover-pack-empty");
    look(clerk, "/giao-nhan/cat-ke?tu=" + place.shelf(), "handover-shelve");

    Page officer = signedIn(Size.DESK, "cb.hac-thanh");
    look(officer, "/giao-nhan", "handover-desk-agency");
    scan(officer, bag);
    officer.waitForURL("**/giao-nhan/nhan/*");
    scan(officer, bag);
    press(officer, "Đối chiếu");
    officer.locator("#comparison").waitFor();
    Look.picture(officer, "handover-receive-agreed");
    Look.isSound(officer);
    officer.locator("button[value=confirm]").click();
    officer.locator(".notice-done").waitFor();
    open(officer, bag, one);
    agency(officer, one);
    phone(bag, one);
  }

  private String pack(Page clerk, HandedIn one, HandedIn two) {
    clerk.navigate(address("/giao-nhan/dong-tui"));
    scan(clerk, one.paper());
    scan(clerk, two.paper());
    assertThat(clerk.locator("[data-scan-list]").innerText()).contains(one.code(), two.code());
    clerk.locator("select[name=to]").selectOption(place.agency().toString());
    Look.isSound(clerk);
    Look.picture(clerk, "handover-pack");
    clerk.keyboard().press("Control+Enter");
    clerk.locator(".errors").waitFor();
    Look.picture(clerk, "handover-pack-errors");
    assertThat(clerk.locator("[data-scan-list]").innerText()).contains(one.code(), two.code());
    clerk.locator("input[name=seal]").fill("ht-" + one.paper());
    clerk.keyboard().press("Control+Enter");
    clerk.waitForURL("**/giao-nhan/tui/*");
    return clerk.url().substring(clerk.url().lastIndexOf('/') + 1);
  }

  private void open(Page officer, String bag, HandedIn one) {
    officer.navigate(address("/giao-nhan/mo-tui/" + bag));
    officer.locator("input[name=seal]").fill("HT-KHAC");
    officer.locator("input[name=intact][value=yes]").check();
    scan(officer, one.paper());
    HandedIn stranger = place.dossier();
    scan(officer, stranger.paper());
    Look.isSound(officer);
    Look.picture(officer, "handover-open");
    press(officer, "Đối chiếu");
    officer.locator("#comparison").waitFor();
    assertThat(officer.locator("main").innerText())
        .contains("Niêm phong không khớp", "Thiếu 1:", "Thừa 1:");
    Look.isSound(officer);
    Look.picture(officer, "handover-open-compare");
    officer.locator("button[value=confirm]").click();
    officer.waitForURL("**/giao-nhan/tui/*");
    Look.isSound(officer);
    Look.picture(officer, "handover-bag-opened");
    look(officer, "/giao-nhan/chenh-lech", "handover-differences");
    officer.locator("table a").first().click();
    officer.waitForURL("**/giao-nhan/chenh-lech/*");
    Look.isSound(officer);
    Look.picture(officer, "handover-difference");
  }

  private void agency(Page officer, HandedIn one) {
    look(officer, "/co-quan", "agency-inbox");
    String path = "/co-quan/ho-so/" + one.dossier();
    look(officer, path, "agency-dossier");
    press(officer, "Cơ quan xác nhận tiếp nhận");
    officer.locator(".notice-done").waitFor();
    Look.picture(officer, "agency-dossier-received");
    look(officer, path + "/buoc/ask-supplement", "agency-ask-supplement");
    look(officer, path + "/buoc/extend", "agency-extend");
    look(officer, path + "/buoc/finish", "agency-finish");
    press(officer, "Có kết quả");
    officer.locator(".notice-done").waitFor();
    Look.isSound(officer);
    Look.picture(officer, "agency-dossier-finished");
    look(officer, "/co-quan/buu-chinh", "agency-post");
    look(officer, "/co-quan/buu-chinh?q=ks", "agency-post-search");
    look(officer, "/co-quan/buu-chinh?thu-tuc=1.001193", "agency-post-decide");
    look(officer, "/giao-nhan/vat/" + one.paper(), "handover-thing");
  }

  private void phone(String bag, HandedIn one) {
    Page officer = signedIn(Size.PHONE, "cb.hac-thanh");
    look(officer, "/co-quan", "agency-inbox-phone");
    look(officer, "/co-quan/ho-so/" + one.dossier(), "agency-dossier-phone");
    look(officer, "/co-quan/buu-chinh?thu-tuc=1.001193", "agency-post-phone");
    look(officer, "/giao-nhan/tui/" + bag, "handover-bag-phone");
    look(officer, "/giao-nhan/chenh-lech", "handover-differences-phone");
    Page courier = signedIn(Size.PHONE, "bt.hac-thanh");
    HandedIn more = place.dossier();
    place.does(
        "gdv.hac-thanh",
        place.counter(),
        new OfferThings(UUID.randomUUID(), null, place.device(), HacThanh.codes(more.paper())));
    look(courier, "/giao-nhan", "handover-desk-phone");
    courier.locator("#offers-to-me").waitFor();
    courier.navigate(address("/giao-nhan/tim?q=" + more.paper()));
    scan(courier, "38000000000019");
    Look.isSound(courier);
    Look.picture(courier, "handover-receive-phone");
    press(courier, "Đối chiếu");
    courier.locator("#comparison").waitFor();
    Look.isSound(courier);
    Look.picture(courier, "handover-compare-phone");
    Page english = signedIn(Size.ZOOMED, "cb.hac-thanh");
    look(english, "/co-quan/ho-so/" + one.dossier() + "?lang=en", "agency-dossier-zoomed");
    look(english, "/giao-nhan?lang=en", "handover-desk-zoomed");
  }

  private Page signedIn(Size size, String login) {
    Page page = Browser.page(size, "vi");
    page.navigate(address("/dang-nhap"));
    page.locator("input[name=login]").fill(login);
    page.locator("input[name=password]").fill("mot cua gan dan 2026");
    page.locator("main form button[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/dang-nhap"));
    return page;
  }

  private void look(Page page, String path, String name) {
    page.navigate(address(path));
    Look.picture(page, name);
    Look.isSound(page);
  }

  private static void press(Page page, String words) {
    page.locator("main button", new Page.LocatorOptions().setHasText(words)).first().click();
  }

  /** As a scanner types: fast, with Enter behind. */
  private static void scan(Page page, String code) {
    // A machine that runs the server and the browser beside it types with pauses.
    page.evaluate("document.querySelector('[data-scan]').dataset.scanGap = '2000'");
    page.keyboard().type(code);
    page.keyboard().press("Enter");
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
