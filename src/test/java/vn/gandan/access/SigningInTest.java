package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.kernel.Actor;

@AtTheDoor
class SigningInTest {
  private static final String PASSWORD = Accounts.PASSWORD;

  @LocalServerPort int port;
  @Autowired Access access;
  @Autowired Passwords passwords;

  @Test
  void aClerkSignsInAndIsKnownWithRoleAndProvince() {
    String login = clerk();
    Browser browser = new Browser(port);

    HttpResponse<String> answer = browser.signIn(login, PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/quay");
    assertThat(browser.get("/thu/who").body())
        .contains("\"role\":\"CLERK\"", "\"province\":\"38\"", "\"schema\":\"thanh_hoa\"");
  }

  @Test
  void vietnameseTypedInAnotherCodingIsTheSamePassword() {
    String login = clerk();
    String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(PASSWORD);

    HttpResponse<String> answer = new Browser(port).signIn(login, decomposed);

    assertThat(answer.headers().firstValue("Location")).hasValue("/quay");
  }

  @Test
  void aWrongPasswordLetsNobodyInAndTellsNothingAboutTheLogin() {
    HttpResponse<String> known = new Browser(port).signIn(clerk(), "không phải câu này đâu");
    HttpResponse<String> unknown = new Browser(port).signIn("khong.co-ai", "không phải câu này");

    assertThat(known.headers().firstValue("Location")).hasValue("/dang-nhap?sai");
    assertThat(unknown.headers().firstValue("Location")).hasValue("/dang-nhap?sai");
  }

  @Test
  void theEleventhTryIsRefusedEvenWithTheRightPassword() {
    String login = clerk();
    for (int i = 0; i < 10; i++) {
      assertThat(new Browser(port).signIn(login, "sai lần thứ " + i).statusCode()).isEqualTo(302);
    }

    HttpResponse<String> answer = new Browser(port).signIn(login, PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("Đã thử quá nhiều lần");
  }

  @Test
  void theWayBackLeadsOnlyToThisServer() {
    String login = clerk();
    HttpResponse<String> asked = new Browser(port).get("/thu/who?a=b");
    assertThat(asked.statusCode()).isEqualTo(302);
    assertThat(asked.headers().firstValue("Location"))
        .hasValue("/dang-nhap?tiep=%2Fthu%2Fwho%3Fa%3Db");

    HttpResponse<String> back =
        new Browser(port)
            .post(
                "/dang-nhap",
                "/dang-nhap",
                Map.of("login", login, "password", PASSWORD, "tiep", "/thu/who?a=b"));
    assertThat(back.headers().firstValue("Location")).hasValue("/thu/who?a=b");

    HttpResponse<String> away =
        new Browser(port)
            .post(
                "/dang-nhap",
                "/dang-nhap",
                Map.of("login", login, "password", PASSWORD, "tiep", "//xau.example/"));
    assertThat(away.headers().firstValue("Location")).hasValue("/quay");
  }

  @Test
  void signingInChangesTheSession() {
    String login = clerk();
    Browser browser = new Browser(port);
    browser.get("/dang-nhap");
    browser.signIn(login, PASSWORD);
    String first = browser.cookie("gandan").orElseThrow();

    browser.post("/dang-nhap", "/dang-nhap", Map.of("login", login, "password", PASSWORD));

    assertThat(browser.cookie("gandan")).isPresent().get().isNotEqualTo(first);
  }

  @Test
  void signingOutEndsTheSessionAndClearsTheBrowser() {
    Browser browser = new Browser(port);
    browser.signIn(clerk(), PASSWORD);

    HttpResponse<String> out = browser.post("/dang-nhap", "/dang-xuat", Map.of());

    assertThat(out.statusCode()).as(out.headers() + out.body()).isEqualTo(302);
    assertThat(out.headers().firstValue("Clear-Site-Data"))
        .hasValue("\"cache\", \"cookies\", \"storage\"");
    assertThat(browser.get("/thu/who").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).startsWith("/dang-nhap"));
  }

  @Test
  void aFormWithoutItsTokenIsRefusedAndTheReasonIsSaid() {
    Browser browser = new Browser(port);
    browser.signIn(clerk(), PASSWORD);

    HttpResponse<String> answer = browser.postWithoutToken("/thu/write", Map.of("a", "b"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Biểu mẫu này đã quá cũ");
  }

  @Test
  void aDisabledAccountsSessionEndsAtOnceAndItCannotComeBack() {
    String login = clerk();
    UUID account = idOf(login);
    Browser browser = new Browser(port);
    browser.signIn(login, PASSWORD);
    assertThat(browser.get("/thu/who").statusCode()).isEqualTo(200);

    access.disable(account, administrator());

    assertThat(browser.get("/thu/who").statusCode()).isEqualTo(302);
    assertThat(new Browser(port).signIn(login, PASSWORD).headers().firstValue("Location"))
        .hasValue("/dang-nhap?sai");

    access.enable(account);
    assertThat(browser.get("/thu/who").statusCode()).isEqualTo(302);
    assertThat(new Browser(port).signIn(login, PASSWORD).headers().firstValue("Location"))
        .hasValue("/quay");
  }

  @Test
  void everyAnswerForbidsWhatABrowserCanForbid() {
    HttpResponse<String> page = new Browser(port).get("/dang-nhap");

    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy ->
            assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                .doesNotContain("unsafe"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(page.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite="));
  }

  private String clerk() {
    return new Accounts(access, passwords).clerk().login();
  }

  private Actor administrator() {
    return Accounts.actor(new Accounts(access, passwords).administrator());
  }

  private UUID idOf(String login) {
    return access.accounts(login, "").getFirst().id();
  }
}
