package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.kernel.Role;

@AtTheDoor
class AccountPagesTest {
  private static final Pattern LINK = Pattern.compile("/loi-moi\\?ma=([0-9a-f]{64})");
  private static final String CHOSEN = "con trâu là đầu cơ nghiệp";

  @LocalServerPort int port;
  @Autowired Access access;
  @Autowired Passwords passwords;

  private Accounts accounts;
  private Browser administrator;

  @BeforeEach
  void anAdministratorIsSignedIn() {
    accounts = new Accounts(access, passwords);
    administrator = new Browser(port);
    administrator.signIn(accounts.administrator().login(), Accounts.PASSWORD);
  }

  @Test
  void anInvitedPersonChoosesAPasswordOnceAndSignsIn() {
    String login = "kiem-tra." + UUID.randomUUID();
    String token = token(open(login));

    HttpResponse<String> chosen = choose(token, CHOSEN, CHOSEN);

    assertThat(chosen.statusCode()).isEqualTo(302);
    assertThat(new Browser(port).signIn(login, CHOSEN).headers().firstValue("Location"))
        .hasValue("/tai-khoan");
    assertThat(new Browser(port).get("/loi-moi?ma=" + token).statusCode()).isEqualTo(404);
  }

  @Test
  void aPasswordThatMayNotBeChosenIsExplainedAndTheLinkStillWorks() {
    String login = "kiem-tra." + UUID.randomUUID();
    String token = token(open(login));

    assertThat(choose(token, "ngắn quá", "ngắn quá").body()).contains("ít nhất 15 ký tự");
    assertThat(choose(token, CHOSEN, CHOSEN + "!").body()).contains("chưa giống nhau");
    assertThat(choose(token, "Việt Nam vô địch", "Việt Nam vô địch").body())
        .contains("quá dễ đoán");
    assertThat(choose(token, login + "xyz", login + "xyz").statusCode()).isEqualTo(422);
    assertThat(choose(token, CHOSEN, CHOSEN).statusCode()).isEqualTo(302);
  }

  @Test
  void aNewerInvitationPutsTheOlderOutOfUse() {
    String login = "kiem-tra." + UUID.randomUUID();
    String older = token(open(login));
    UUID account = access.accounts(login, "").getFirst().id();

    HttpResponse<String> again =
        administrator.post("/quan-tri", "/quan-tri/tai-khoan/" + account + "/loi-moi", Map.of());

    assertThat(choose(older, CHOSEN, CHOSEN).statusCode()).isEqualTo(404);
    assertThat(choose(token(again), CHOSEN, CHOSEN).statusCode()).isEqualTo(302);
  }

  @Test
  void theAdministratorEndsAnAccountsUseOnThePage() {
    Account clerk = accounts.clerk();
    Browser atWork = new Browser(port);
    atWork.signIn(clerk.login(), Accounts.PASSWORD);
    assertThat(atWork.get("/tai-khoan").statusCode()).isEqualTo(200);

    administrator.post("/quan-tri", "/quan-tri/tai-khoan/" + clerk.id() + "/ngung", Map.of());

    assertThat(atWork.get("/tai-khoan").statusCode()).isEqualTo(302);
    assertThat(administrator.get("/quan-tri?tim=" + clerk.login()).body()).contains("Đã ngừng");
  }

  @Test
  void nobodyLocksThemselvesOut() {
    Account self = accounts.administrator();
    Browser browser = new Browser(port);
    browser.signIn(self.login(), Accounts.PASSWORD);

    HttpResponse<String> answer =
        browser.post("/quan-tri", "/quan-tri/tai-khoan/" + self.id() + "/ngung", Map.of());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(access.account(self.id()).orElseThrow().disabled()).isFalse();
  }

  @Test
  void aClerkHasNoBusinessAtTheAdministratorsDesk() {
    Browser clerk = new Browser(port);
    clerk.signIn(accounts.clerk().login(), Accounts.PASSWORD);

    HttpResponse<String> answer = clerk.get("/quan-tri");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Tài khoản này không được làm việc đó");
  }

  @Test
  void aChangedPasswordEndsEverySession() {
    Account clerk = accounts.clerk();
    Browser here = new Browser(port);
    Browser elsewhere = new Browser(port);
    here.signIn(clerk.login(), Accounts.PASSWORD);
    elsewhere.signIn(clerk.login(), Accounts.PASSWORD);
    Map<String, String> form =
        Map.of("present", Accounts.PASSWORD, "password", CHOSEN, "again", CHOSEN);

    here.post("/tai-khoan", "/tai-khoan/mat-khau", form);

    assertThat(elsewhere.get("/tai-khoan").statusCode()).isEqualTo(302);
    assertThat(new Browser(port).signIn(clerk.login(), CHOSEN).headers().firstValue("Location"))
        .hasValue("/quay");
  }

  @Test
  void aWrongPresentPasswordChangesNothing() {
    Account clerk = accounts.clerk();
    Browser browser = new Browser(port);
    browser.signIn(clerk.login(), Accounts.PASSWORD);
    Map<String, String> form = Map.of("present", "sai rồi", "password", CHOSEN, "again", CHOSEN);

    HttpResponse<String> answer = browser.post("/tai-khoan", "/tai-khoan/mat-khau", form);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Mật khẩu hiện tại chưa đúng");
    assertThat(browser.get("/tai-khoan").statusCode()).isEqualTo(200);
  }

  @Test
  void otherSessionsEndAndThisOneStays() {
    Account clerk = accounts.clerk();
    Browser here = new Browser(port);
    Browser elsewhere = new Browser(port);
    here.signIn(clerk.login(), Accounts.PASSWORD);
    elsewhere.signIn(clerk.login(), Accounts.PASSWORD);
    assertThat(here.get("/tai-khoan").body()).contains("Tại đây", "Nơi khác");

    here.post("/tai-khoan", "/tai-khoan/phien-khac", Map.of());

    assertThat(here.get("/tai-khoan").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/tai-khoan").statusCode()).isEqualTo(302);
  }

  @Test
  void aPasskeyIsOfferedToWhoIsSignedInAndToNobodyElse() {
    Account clerk = accounts.clerk();
    Browser browser = new Browser(port);
    browser.signIn(clerk.login(), Accounts.PASSWORD);
    String token = Browser.formToken(browser.get("/tai-khoan").body());

    HttpResponse<String> offered = options(browser, token);
    assertThat(offered.statusCode()).isEqualTo(200);
    assertThat(offered.body())
        .contains("\"rp\":{\"id\":\"localhost\",\"name\":\"Gần Dân\"}", clerk.login());

    Browser stranger = new Browser(port);
    String strangersToken = Browser.formToken(stranger.get("/dang-nhap").body());
    assertThat(options(stranger, strangersToken).statusCode()).isNotEqualTo(200);
    assertThat(options(browser, "khong-phai").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> options(Browser browser, String token) {
    return browser.send(
        browser
            .request("/webauthn/register/options")
            .header("Accept", "application/json")
            .header("X-XSRF-TOKEN", token)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build());
  }

  private HttpResponse<String> open(String login) {
    HttpResponse<String> answer =
        administrator.post(
            "/quan-tri/tai-khoan?role=AUDITOR&province=38",
            "/quan-tri/tai-khoan",
            Map.of(
                "operationId",
                UUID.randomUUID().toString(),
                "role",
                Role.AUDITOR.name(),
                "province",
                "38",
                "login",
                login,
                "displayName",
                "Nguyễn Văn Kiểm"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private HttpResponse<String> choose(String token, String first, String again) {
    Browser browser = new Browser(port);
    HttpResponse<String> page = browser.get("/loi-moi?ma=" + token);
    if (page.statusCode() != 200) {
      return page;
    }
    return browser.post(
        "/loi-moi?ma=" + token, "/loi-moi", Map.of("ma", token, "password", first, "again", again));
  }

  private static String token(HttpResponse<String> opened) {
    Matcher link = LINK.matcher(opened.body());
    assertThat(link.find()).as(opened.body()).isTrue();
    return link.group(1);
  }
}
