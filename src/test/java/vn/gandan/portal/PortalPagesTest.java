package vn.gandan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.gandan.browser.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.dossier.Step;
import vn.gandan.portal.PostOffice.Place;
import vn.gandan.portal.PostOffice.Slip;
import vn.gandan.storage.GandanTest;

/** The public pages in a real browser: sound at every size, in both languages, without script. */
@GandanTest
@Import(PostOffice.class)
class PortalPagesTest {
  @LocalServerPort int port;
  @Autowired PostOffice post;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"DESK, vi", "DESK, en", "PHONE, vi", "PHONE, en", "ZOOMED, vi"})
  void everyPublicPageIsSound(Size size, String language) {
    Place luuVe = post.place("16438");
    try (BrowserContext visitor = Browser.visitor(size, language)) {
      Page page = visitor.newPage();
      look(page, "/", "home", size, language);
      look(page, "/tra-cuu", "track", size, language);
      look(page, "/t/380000000000000000", "unknown", size, language);
      look(page, "/thu-tuc", "procedures", size, language);
      look(page, "/thu-tuc?q=khai+sinh", "search", size, language);
      look(page, "/thu-tuc/" + PostOffice.PROCEDURE, "procedure", size, language);
      look(page, "/co-quan-nhan-buu-chinh?tinh=38", "agencies", size, language);
      look(page, "/co-quan-nhan-buu-chinh/" + luuVe.agencyCode(), "postlist", size, language);
      look(page, "/diem-phuc-vu?q=luu+ve", "points", size, language);
      look(page, "/diem-phuc-vu?q=ha", "points-many", size, language);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"DESK, vi", "DESK, en", "PHONE, vi", "PHONE, en", "ZOOMED, en"})
  void theTrackerIsSoundWhileItWaitsAndWhenTheResultIsBack(Size size, String language) {
    Place luuVe = post.place("16438");
    Slip waits = post.handIn(luuVe);
    post.carry(luuVe, waits);
    post.takes(luuVe, waits, Step.CONFIRM_RECEIPT, null);
    post.asks(luuVe, waits, "Giấy chứng sinh", "Bản chụp bị mờ, không đọc được");
    Slip back = post.handIn(luuVe);
    post.carry(luuVe, back);
    post.takes(luuVe, back, Step.CONFIRM_RECEIPT, null);
    post.takes(luuVe, back, Step.START, null);
    post.finishes(luuVe, back);
    try (BrowserContext visitor = Browser.visitor(size, language)) {
      Page page = visitor.newPage();
      look(page, "/t/" + waits.token(), "tracked-supplement", size, language);
      look(page, "/t/" + back.token(), "tracked-result", size, language);
    }
  }

  @Test
  void everythingWorksWithoutScript() {
    Slip slip = post.handIn(post.place("16438"));
    try (BrowserContext visitor = Browser.visitorWithoutScript(Size.PHONE, "vi")) {
      Page page = visitor.newPage();
      page.navigate(address("/"));
      page.fill("#f-code", slip.code());
      page.fill("#f-phoneEnd", slip.phoneEnd());
      page.click("#main form .actions .button");
      assertThat(page.url()).endsWith("/t/" + slip.token());
      assertThat(page.textContent("h1")).contains(slip.code());
      page.navigate(address("/"));
      page.fill("#qd", "luu ve");
      page.press("#qd", "Enter");
      assertThat(page.textContent("#main"))
          .contains("Bưu điện xã Lưu Vệ", "Thứ Hai – Thứ Sáu: 07:30–17:00");
    }
  }

  private void look(Page page, String path, String name, Size size, String language) {
    page.navigate(address(path));
    Look.picture(
        page, "portal-" + name + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language);
    Look.isSound(page);
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
