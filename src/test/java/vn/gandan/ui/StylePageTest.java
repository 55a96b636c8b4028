package vn.gandan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ActiveProfiles;
import vn.gandan.browser.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.kernel.Role;

/** Every part of the design, in every state, at every size, in a real browser. */
@SpringBootTest(
    classes = {UiHouse.class, StylePageTest.Somebody.class},
    webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class StylePageTest {
  @LocalServerPort private int port;

  /** A clerk at a counter, without the module that knows accounts. */
  static class Somebody {
    @Bean
    SignedIn clerk() {
      return request ->
          request.getParameter("guest") != null
              ? Optional.empty()
              : Optional.of(new SignedIn.Person("Lê Thị Hoa", Role.CLERK, "Bưu điện xã Cẩm Thủy"));
    }

    @Bean
    NavigationEntry style() {
      return new NavigationEntry(10, "/kieu-dang", "ui.style.title", Role.CLERK);
    }

    @Bean
    NavigationEntry search() {
      return new NavigationEntry(20, "/tra-cuu", "ui.search", Role.CLERK, Role.ANONYMOUS);
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "full, DESK, vi",
    "full, DESK, en",
    "empty, DESK, vi",
    "errors, DESK, vi",
    "errors, DESK, en",
    "full, PHONE, vi",
    "full, PHONE, en",
    "empty, PHONE, vi",
    "errors, PHONE, vi",
    "outdoors, PHONE, vi",
    "full, ZOOMED, vi",
    "errors, ZOOMED, en"
  })
  void everyStateIsSound(String state, Size size, String language) {
    try (BrowserContext visitor = Browser.visitor(size, language)) {
      Page page = open(visitor, "/kieu-dang?state=" + state);
      Look.picture(
          page, "style-" + state + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + language);
      Look.isSound(page);
    }
  }

  private Page open(BrowserContext visitor, String path) {
    Page page = visitor.newPage();
    page.navigate("http://localhost:" + port + path);
    return page;
  }

  @Test
  void theErrorSummaryTakesFocusAndLeadsToTheField() {
    try (BrowserContext visitor = Browser.visitor(Size.DESK, "vi")) {
      Page page = open(visitor, "/kieu-dang?state=errors");
      assertThat(page.title()).startsWith("Lỗi: ");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("errors");
      page.click(".errors a[href='#f-way']");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-way");
    }
  }

  @Test
  void aScanIsReadWhileAnotherFieldHasTheFocus() {
    try (BrowserContext visitor = Browser.visitor(Size.DESK, "vi")) {
      Page page = open(visitor, "/kieu-dang");
      // The keys of a test come slower than a scanner's.
      page.evaluate("document.querySelector('[data-scan]').dataset.scanGap = 5000");
      page.focus("#f-name");
      page.keyboard().type("22000000067890");
      page.keyboard().press("Enter");
      assertThat(page.locator("[data-scan-list] > li").count()).isEqualTo(3);
      assertThat(page.inputValue("#f-name")).isEqualTo("Nguyễn Thị Bưởi");
      assertThat(page.textContent("[data-scan-said]")).isEqualTo("Đã đọc mã 22000000067890");
      assertThat(page.locator("[data-expected='22000000067890'] [data-seen]").isVisible()).isTrue();
      assertThat(page.url()).endsWith("/kieu-dang");
      page.keyboard().type("22000000067890");
      page.keyboard().press("Enter");
      assertThat(page.textContent("[data-scan-said]")).isEqualTo("Mã 22000000067890 đã quét rồi");
      page.keyboard().type("99000000000001");
      page.keyboard().press("Enter");
      assertThat(page.textContent("[data-scan-said]")).isEqualTo("Ngoài danh sách: 99000000000001");
      page.click("[data-code='99000000000001'] [data-scan-drop]");
      assertThat(page.textContent("[data-scan-count]")).isEqualTo("3");
    }
  }

  @Test
  void whatTelexAndCapsLockMakeOfAKeyDoesNotReachTheCode() {
    try (BrowserContext visitor = Browser.visitor(Size.DESK, "vi")) {
      Page page = open(visitor, "/kieu-dang");
      page.focus("#f-name");
      page.evaluate(
          """
          () => {
            const field = document.activeElement;
            const key = (code, key) => field.dispatchEvent(
              new KeyboardEvent('keydown', {code, key, bubbles: true, cancelable: true}));
            for (const digit of '380000000777') { key('Digit' + digit, 'Process'); field.value += 'ă'; }
            for (const letter of 'ASW') { key('Key' + letter, 'Ắ'); field.value += 'ắ'; }
            key('Enter', 'Enter');
          }
          """);
      assertThat(page.inputValue("#f-name")).isEqualTo("Nguyễn Thị Bưởi");
      assertThat(page.locator("[data-code='380000000777asw']").count()).isEqualTo(1);
    }
  }

  @Test
  void typingByHandIsNoScan() {
    try (BrowserContext visitor = Browser.visitor(Size.DESK, "vi")) {
      Page page = open(visitor, "/kieu-dang");
      page.fill("#f-phone", "");
      page.focus("#f-phone");
      page.keyboard()
          .type("0912345678", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(90));
      page.waitForTimeout(100);
      page.keyboard().press("Tab");
      assertThat(page.inputValue("#f-phone")).isEqualTo("0912345678");
      assertThat(page.locator("[data-scan-list] > li").count()).isEqualTo(2);
    }
  }

  @Test
  void aFormSentTwiceArrivesOnceAndSaysThatItIsWriting() {
    try (BrowserContext visitor = Browser.visitor(Size.DESK, "vi")) {
      Page page = open(visitor, "/kieu-dang");
      // The line is slow: nothing arrives before the page was looked at.
      List<Route> onTheirWay = new ArrayList<>();
      page.route(
          "**/kieu-dang",
          route -> {
            if (route.request().method().equals("POST")) {
              onTheirWay.add(route);
            } else {
              route.resume();
            }
          });
      Object shown =
          page.evaluate(
              """
              () => new Promise(done => {
                const button = document.querySelector('#main .actions .button');
                button.click(); button.click();
                setTimeout(() => done(button.textContent), 20);
              })
              """);
      assertThat(shown).isEqualTo("Đang ghi…");
      page.waitForCondition(() -> !onTheirWay.isEmpty());
      onTheirWay.getFirst().resume();
      page.waitForSelector(".notice:has-text('Đã gửi biểu mẫu.')");
      assertThat(onTheirWay).hasSize(1);
    }
  }

  @Test
  void keysAreListedUnderF1() {
    try (BrowserContext visitor = Browser.visitor(Size.DESK, "vi")) {
      Page page = open(visitor, "/kieu-dang");
      page.keyboard().press("F1");
      assertThat(page.locator("#keys").isVisible()).isTrue();
      Look.isAccessible(page);
      Look.picture(page, "style-keys-desk-vi");
      page.keyboard().press("Escape");
      assertThat(page.locator("#keys").isVisible()).isFalse();
      page.keyboard().press("F2");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
    }
  }

  @Test
  void withoutScriptTheFormIsSentAllTheSame() {
    try (BrowserContext visitor = Browser.visitorWithoutScript(Size.PHONE, "en")) {
      Page page = open(visitor, "/kieu-dang");
      page.click("#main form .actions .button >> nth=0");
      assertThat(page.textContent(".notice >> nth=0")).isEqualTo("Done The form was sent.");
    }
  }

  @Test
  void aDraftIsKeptWhileItIsWritten() {
    try (BrowserContext visitor = Browser.visitor(Size.DESK, "vi")) {
      Page page = visitor.newPage();
      List<String> kept = new ArrayList<>();
      page.route(
          "**/nhap-thu",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/html;charset=UTF-8")
                      .setBody(DRAFT_PAGE)));
      page.route(
          "**/nhap",
          route -> {
            kept.add(Objects.requireNonNull(route.request().postData()));
            route.fulfill(new Route.FulfillOptions().setStatus(204));
          });
      page.navigate("http://localhost:" + port + "/nhap-thu");
      page.fill("#f-name", "Bưởi");
      page.waitForSelector("[data-draft-state]:has-text('đã lưu')");
      assertThat(kept).containsExactly("_csrf=t&name=B%C6%B0%E1%BB%9Fi");
    }
  }

  private static final String DRAFT_PAGE =
      """
      <!doctype html><html lang="vi"><body><form data-draft="/nhap">
      <input type="hidden" name="_csrf" value="t"><input id="f-name" name="name">
      <p data-draft-state data-saved="đã lưu {0}" data-failed="chưa"></p></form>
      <script type="module" src="/js/draft.js"></script></body></html>
      """;
}
