package vn.gandan.handover;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gandan.access.Browser;

/** Somebody signed in, who fills in the forms of pages and follows where they lead. */
public final class Visitor {
  private static final String PASSWORD = "mot cua gan dan 2026";
  private static final Pattern OPERATION =
      Pattern.compile("name=\"operationId\" value=\"([0-9a-f-]{36})\"");

  private final Browser browser;

  public Visitor(int port, String login) {
    this.browser = new Browser(port);
    HttpResponse<String> answer = browser.signIn(login, PASSWORD);
    String to = answer.headers().firstValue("Location").orElse("");
    if (to.contains("sai")) {
      throw new AssertionError(login + " cannot sign in");
    }
  }

  /** A page as it is shown, after redirects. */
  public Shown open(String path) {
    return follow(browser.get(path));
  }

  /**
   * Fills in a form of a page and sends it.
   *
   * @param fields names and values in turn
   */
  public Shown send(Shown page, String action, String... fields) {
    return follow(sendRaw(page, action, fields));
  }

  /** As {@link #send}, with the answer itself. */
  public HttpResponse<String> sendRaw(Shown page, String action, String... fields) {
    List<String> pairs = new ArrayList<>();
    pairs.add(pair("_csrf", Browser.formToken(page.body())));
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(pair(fields[i], fields[i + 1]));
    }
    return browser.send(
        browser
            .request(action)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
            .build());
  }

  /**
   * Sends a form with one file.
   *
   * @param part name of the field that takes it
   * @param fields names and values in turn
   */
  public Shown sendFile(
      Shown page, String action, String part, String name, byte[] content, String... fields) {
    return sendFiles(page, action, part, name, List.of(content), fields);
  }

  /** Several files under one name. */
  public Shown sendFiles(
      Shown page,
      String action,
      String part,
      String name,
      List<byte[]> contents,
      String... fields) {
    String border =
        "border-" + fields.length + "-" + contents.stream().mapToInt(each -> each.length).sum();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(field(border, "_csrf", Browser.formToken(page.body())));
    for (int i = 0; i < fields.length; i += 2) {
      body.writeBytes(field(border, fields[i], fields[i + 1]));
    }
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(border, part, name);
    for (byte[] content : contents) {
      body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      body.writeBytes(content);
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(("--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return follow(
        browser.send(
            browser
                .request(action)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build()));
  }

  private static byte[] field(String border, String name, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(border, name, value)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The head of a file. */
  public String fileStart(String path) {
    String body = browser.get(path).body();
    return body.substring(0, Math.min(5, body.length()));
  }

  /** The whole of a file. */
  public byte[] file(String path) {
    return browser.file(path);
  }

  private Shown follow(HttpResponse<String> answer) {
    String path = answer.uri().getRawPath();
    HttpResponse<String> last = answer;
    for (int i = 0; i < 5 && last.statusCode() / 100 == 3; i++) {
      URI to = URI.create(last.headers().firstValue("Location").orElseThrow());
      path = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
      last = browser.get(path);
    }
    return new Shown(last.statusCode(), path, last.body());
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** A page that was shown. */
  public record Shown(int status, String path, String body) {

    /** Id of the first form's operation. */
    public String operation() {
      return found(OPERATION);
    }

    /** The form's operation whose action this is. */
    public String operation(String action) {
      return found(
          Pattern.compile(
              "action=\"" + Pattern.quote(action) + "\".*?" + OPERATION.pattern(), Pattern.DOTALL));
    }

    /** The only group of the pattern. */
    public String found(Pattern pattern) {
      Matcher matcher = pattern.matcher(body);
      if (!matcher.find()) {
        throw new AssertionError("no " + pattern + " on " + path + ": " + body);
      }
      return matcher.group(1);
    }
  }
}
