package vn.gandan.access;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.access.AuthorisationTable.Line;
import vn.gandan.kernel.Role;

/** One who calls every endpoint: at pages by a session, at the API by a token. */
final class Caller {
  private final Role role;
  private final @Nullable String province;
  private final Browser browser;
  private final @Nullable String token;
  private final String formToken;

  private Caller(Role role, @Nullable String province, Browser browser, @Nullable String token) {
    this.role = role;
    this.province = province;
    this.browser = browser;
    this.token = token;
    this.formToken = Browser.formToken(browser.get("/dang-nhap").body());
  }

  static Caller nobody(int port) {
    return new Caller(Role.ANONYMOUS, null, new Browser(port), null);
  }

  static Caller of(int port, Role role, @Nullable String province, String login, String secret) {
    Browser browser = new Browser(port);
    browser.signIn(login, Accounts.PASSWORD);
    return new Caller(role, province, browser, token(browser, login, secret));
  }

  Role role() {
    return role;
  }

  /** Systems have no business at pages. */
  boolean canReach(Line line) {
    return line.forSystems() || role != Role.AGENCY_SYSTEM;
  }

  HttpResponse<String> call(Line line) {
    HttpRequest.Builder request = browser.request(line.samplePath());
    if (line.forSystems()) {
      request.header("Accept", "application/json").header("Content-Type", "application/json");
      if (token != null) {
        request.header("Authorization", "Bearer " + token);
      }
      return browser.send(request.method(line.method(), body(line, "{}")).build());
    }
    request
        .header("Accept", "text/html,*/*")
        .header("Content-Type", "application/x-www-form-urlencoded");
    String form = "_csrf=" + URLEncoder.encode(formToken, StandardCharsets.UTF_8);
    return browser.send(request.method(line.method(), body(line, form)).build());
  }

  private static HttpRequest.BodyPublisher body(Line line, String text) {
    return line.method().equals("GET")
        ? HttpRequest.BodyPublishers.noBody()
        : HttpRequest.BodyPublishers.ofString(text);
  }

  private static String token(Browser browser, String client, String secret) {
    String basic =
        Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> answer =
        browser.send(
            browser
                .request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
    return Objects.requireNonNull(
            new JsonMapper().readTree(answer.body()).get("access_token"), answer.body())
        .asString();
  }

  @Override
  public String toString() {
    return role + (province == null ? "" : " of " + province);
  }
}
