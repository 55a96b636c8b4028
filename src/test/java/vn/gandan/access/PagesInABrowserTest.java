package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;

/** The door's pages as people see and use them, with a passkey of a simulated device. */
@AtTheDoor
class PagesInABrowserTest {
  private static final int PORT = freePort();
  private static final String ADDRESS = "http://localhost:" + PORT;

  @Autowired Access access;
  @Autowired Passwords passwords;

  /** Passkeys are bound to scheme, host and port, so the port is known beforehand. */
  @DynamicPropertySource
  static void port(DynamicPropertyRegistry properties) {
    properties.add("server.port", () -> PORT);
  }

  @Test
  void aPasskeyIsAddedAndSignsInAlone() {
    String login = new Accounts(access, passwords).clerk().login();
    try (BrowserContext visitor = vn.gandan.browser.Browser.visitor(Size.DESK, "vi")) {
      Page page = visitor.newPage();
      giveAnAuthenticator(visitor, page);
      signIn(page, login);

      page.navigate(ADDRESS + "/tai-khoan");
      page.fill("[name=label]", "Máy ở quầy");
      page.click("text=Thêm khóa truy cập");
      page.waitForSelector("td:has-text('Máy ở quầy')");
      page.click("text=Đăng xuất >> nth=0");
      page.waitForURL("**/dang-nhap?ra");
      page.click("text=Đăng nhập bằng khóa truy cập");
      page.waitForURL("**/quay");

      page.navigate(ADDRESS + "/tai-khoan");
      assertThat(page.textContent("main")).contains(login, "Máy ở quầy");
      page.click("button[aria-label='Bỏ khóa truy cập Máy ở quầy']");
      assertThat(page.textContent("main")).contains("Đã bỏ khóa truy cập");
    }
  }

  @Test
  void everyPageCanBeReadByEverybodyOnEveryScreen() {
    Accounts accounts = new Accounts(access, passwords);
    String administrator = accounts.administrator().login();
    accounts.clerk();
    for (Size size : Size.values()) {
      // English needs more room than Vietnamese, and has least of it on the smallest screen.
      for (String language : size == Size.ZOOMED ? List.of("vi", "en") : List.of("vi")) {
        try (BrowserContext visitor = vn.gandan.browser.Browser.visitor(size, language)) {
          look(
              visitor.newPage(),
              administrator,
              size.name().toLowerCase(Locale.ROOT) + "-" + language);
        }
      }
    }
  }

  private static void look(Page page, String administrator, String name) {
    page.navigate(ADDRESS + "/dang-nhap?sai");
    sound(page, "access-login-" + name);
    signIn(page, administrator);
    for (String path :
        List.of(
            "/quan-tri",
            "/quan-tri?tim=khong-ai",
            "/quan-tri/tai-khoan",
            "/quan-tri/tai-khoan?role=CLERK&province=38",
            "/tai-khoan")) {
      page.navigate(ADDRESS + path);
      sound(page, "access" + path.replaceAll("[^a-z]+", "-") + name);
    }
    page.navigate(ADDRESS + "/quan-tri/tai-khoan?role=AUDITOR&province=38");
    page.fill("[name=login]", "kiem-tra." + UUID.randomUUID());
    page.fill("[name=displayName]", "Nguyễn Văn Kiểm");
    page.click("main form button[type=submit]");
    sound(page, "access-opened-" + name);
    page.navigate(page.inputValue("[name=link]"));
    sound(page, "access-invitation-" + name);
    page.navigate(ADDRESS + "/tai-khoan");
    page.fill("[name=present]", "sai");
    page.fill("[name=password]", "ngắn");
    page.fill("[name=again]", "ngắn");
    page.click("form[action='/tai-khoan/mat-khau'] button[type=submit]");
    sound(page, "access-wrong-password-" + name);
  }

  private static void sound(Page page, String name) {
    Look.isSound(page);
    Look.picture(page, name);
  }

  private static void signIn(Page page, String login) {
    page.navigate(ADDRESS + "/dang-nhap");
    page.fill("[name=login]", login);
    page.fill("[name=password]", Accounts.PASSWORD);
    page.click("main form button[type=submit]");
    page.waitForURL(url -> !url.contains("/dang-nhap"));
  }

  private static void giveAnAuthenticator(BrowserContext visitor, Page page) {
    CDPSession session = visitor.newCDPSession(page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject arguments = new JsonObject();
    arguments.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", arguments);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
