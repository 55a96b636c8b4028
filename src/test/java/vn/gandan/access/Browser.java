package vn.gandan.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a page: keeps cookies, follows no redirect by itself, sends the form's token. */
public final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private String address;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(Duration.ofSeconds(10)).build();

  public Browser(int port) {
    this.address = "http://localhost:" + port;
  }

  /** The same person with the same cookies at another port of the same machine. */
  public void goTo(int port) {
    this.address = "http://localhost:" + port;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html,*/*").GET().build());
  }

  /** Sends a form with the token of the page it stands on. */
  public HttpResponse<String> post(String page, String action, Map<String, String> fields) {
    String token = formToken(get(page).body());
    String body = encoded(fields) + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    return postRaw(action, body);
  }

  public HttpResponse<String> postWithoutToken(String action, Map<String, String> fields) {
    return postRaw(action, encoded(fields));
  }

  public HttpResponse<String> signIn(String login, String password) {
    return post("/dang-nhap", "/dang-nhap", Map.of("login", login, "password", password));
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  public static String formToken(String page) {
    Matcher found = TOKEN.matcher(page);
    if (!found.find()) {
      throw new AssertionError("no form token on the page: " + page);
    }
    return found.group(1);
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
  }

  /** A file as it comes. */
  public byte[] file(String path) {
    HttpResponse<byte[]> answer = download(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** Whatever is answered. */
  public HttpResponse<byte[]> download(String path) {
    return send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request, body);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> postRaw(String action, String body) {
    return send(
        request(action)
            .header("Accept", "text/html,*/*")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
