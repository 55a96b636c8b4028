package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody of the demonstration at their desk, calling the API with their own token. */
public final class Caller {
  private static final String SECRET = "gan-dan-demo-secret-of-no-value-outside-the-demonstration";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String base;
  private final String token;
  private final UUID desk;

  private Caller(String base, String token, UUID desk) {
    this.base = base;
    this.token = token;
    this.desk = desk;
  }

  /** Signs a demonstration login in by its OAuth2 client. */
  public static Caller signedIn(int port, String login, UUID desk) {
    String base = "http://localhost:" + port;
    String basic =
        Base64.getEncoder().encodeToString((login + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new Caller(base, JSON.readTree(answer.body()).get("access_token").asString(), desk);
  }

  /** The same person at another desk. */
  public Caller at(UUID otherDesk) {
    return new Caller(base, token, otherDesk);
  }

  /** What came back. */
  public record Answer(int status, JsonNode body) {
    /** The answer of the operation's only act, or of its last one. */
    public JsonNode act() {
      JsonNode acts = body.get("acts");
      return acts.get(acts.size() - 1);
    }

    public String type() {
      return body.path("type").asString();
    }
  }

  /** One operation that must be committed; the answer of its last act. */
  public JsonNode does(Acts.Sent... acts) {
    Answer answer = submits(UUID.randomUUID(), Instant.now(), List.of(acts));
    assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
    return answer.act();
  }

  /** One operation that must be refused; the type of the problem. */
  public String isRefused(Acts.Sent... acts) {
    Answer answer = submits(UUID.randomUUID(), Instant.now(), List.of(acts));
    assertThat(answer.status()).as(String.valueOf(answer.body())).isBetween(400, 499);
    return answer.type();
  }

  public Answer submits(UUID operation, Instant happenedAt, List<Acts.Sent> acts) {
    return sends(
        operation,
        JSON.writeValueAsString(
            Map.of("desk", desk, "happenedAt", happenedAt.toString(), "acts", acts)));
  }

  /** Any body, also one that is no operation. */
  public Answer sends(UUID operation, String body) {
    return answer(
        send(
            to("/api/v1/operations/" + operation)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build()));
  }

  /** Asks with a body; nothing of the trade is written. */
  public Answer posts(String path, Map<String, ?> body) {
    return answer(
        send(
            to(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build()));
  }

  public Answer gets(String path) {
    return answer(send(to(path).build()));
  }

  /** Brings a file; the status. */
  public int brings(UUID attachment, byte[] content) {
    return send(to("/api/v1/attachments/" + attachment)
            .header("Content-Type", "application/octet-stream")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(content))
            .build())
        .statusCode();
  }

  /** Whether a file is given out: the status, 404 for whom it does not concern. */
  public int asksForFile(UUID attachment) {
    return send(to("/api/v1/attachments/" + attachment).build()).statusCode();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token);
  }

  private static Answer answer(HttpResponse<String> response) {
    String body = response.body();
    return new Answer(response.statusCode(), JSON.readTree(body.isEmpty() ? "{}" : body));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("no answer to " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at " + request.uri(), e);
    }
  }

  static String encoded(@Nullable Object value) {
    return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
  }
}
