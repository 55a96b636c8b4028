package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.access.AuthorisationTable.Line;
import vn.gandan.kernel.Role;

/** One who calls every endpoint: at pages by a session, at the API by a token. */
final class Caller {
  private final Role role;
  private final String login;
  private final @Nullable String province;
  private final Browser browser;
  private final @Nullable String token;
  private final String formToken;

  private Caller(
      Role role, String login, @Nullable String province, Browser browser, @Nullable String token) {
    this.role = role;
    this.login = login;
    this.province = province;
    this.browser = browser;
    this.token = token;
    this.formToken = Browser.formToken(browser.get("/dang-nhap").body());
  }

  static Caller nobody(int port) {
    return new Caller(Role.ANONYMOUS, "", null, new Browser(port), null);
  }

  static Caller of(int port, Role role, @Nullable String province, String login, String secret) {
    Browser browser = new Browser(port);
    browser.signIn(login, Accounts.PASSWORD);
    return new Caller(role, login, province, browser, token(browser, login, secret));
  }

  Role role() {
    return role;
  }

  String login() {
    return login;
  }

  /** Systems have no business at pages. */
  boolean canReach(Line line) {
    return line.forSystems() || role != Role.AGENCY_SYSTEM;
  }

  HttpResponse<String> call(Line line) {
    return call(line, line.samplePath(), line.forSystems() ? "{}" : "");
  }

  /** About one object; a form brings an id of its own, as each form does. */
  HttpResponse<String> call(Line line, RealObject object) {
    String named = line.body() == null ? "" : object.in(line.body());
    String text =
        line.forSystems()
            ? (named.isEmpty() ? "{}" : named)
            : "operationId=" + UUID.randomUUID() + "&" + named;
    return call(line, line.pathTo(object), text);
  }

  private HttpResponse<String> call(Line line, String path, String text) {
    HttpRequest.Builder request = browser.request(path);
    if (line.forSystems()) {
      request.header("Accept", "application/json").header("Content-Type", "application/json");
      if (token != null) {
        request.header("Authorization", "Bearer " + token);
      }
      return browser.send(request.method(line.method(), body(line, text)).build());
    }
    request
        .header("Accept", "text/html,*/*")
        .header("Content-Type", "application/x-www-form-urlencoded");
    String form = "_csrf=" + URLEncoder.encode(formToken, StandardCharsets.UTF_8) + "&" + text;
    return browser.send(request.method(line.method(), body(line, form)).build());
  }

  /** A page to which somebody was sent on. */
  String opens(String path) {
    return browser.get(path).body();
  }

  /** Sends a form of its own, to prepare what is asked about afterwards. */
  void posts(String path, String form) {
    Line line = new Line("POST", path, null, Set.of(), List.of());
    done(call(line, path, form));
  }

  /** Brings something by the API, to prepare what is asked about afterwards. */
  void puts(String path, String content) {
    Line line = new Line("PUT", path, null, Set.of(), List.of());
    done(call(line, path, content));
  }

  private static void done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 399);
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
