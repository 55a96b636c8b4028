package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;

@AtTheDoor
class TokensTest {
  private static final JsonMapper JSON = new JsonMapper();

  @LocalServerPort int port;
  @Autowired Access access;
  @Autowired SigningKeys keys;
  @Autowired AccessSettings settings;

  @Autowired
  @Qualifier("platform")
  JdbcClient platform;

  private final HttpClient http = HttpClient.newHttpClient();

  /** A client of an agency's system in Quảng Ninh. */
  private record Machine(String clientId, String secret, UUID account, String login) {}

  @Test
  void aTokenCarriesTheRightsOfTheAccountBehindItsClient() throws Exception {
    Machine machine = machine();

    HttpResponse<String> answer = get("/api/test/who", token(machine));

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode who = JSON.readTree(answer.body());
    assertThat(who.get("account").asString()).isEqualTo(machine.account().toString());
    assertThat(who.get("role").asString()).isEqualTo("AGENCY_SYSTEM");
    assertThat(who.get("province").asString()).isEqualTo("22");
    assertThat(who.get("schema").asString()).isEqualTo("quang_ninh");
  }

  @Test
  void aTokenLastsTenMinutesAndIsWrittenDown() throws Exception {
    Machine machine = machine();

    JsonNode answer = JSON.readTree(ask(machine.clientId(), machine.secret()).body());

    assertThat(answer.get("expires_in").asInt()).isBetween(598, 600);
    assertThat(
            platform
                .sql("select count(*) from access_token_issue where client_id = :c")
                .param("c", machine.clientId())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aWrongSecretGetsNoToken() throws Exception {
    HttpResponse<String> answer = ask(machine().clientId(), "không phải");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("invalid_client");
  }

  @Test
  void theEleventhWrongSecretIsRefusedUnreadAndNobodyElseIsShutOut() throws Exception {
    Machine machine = machine();
    for (int i = 1; i <= 10; i++) {
      assertThat(ask(machine.clientId(), "sai " + i).statusCode()).as("try " + i).isEqualTo(401);
    }

    HttpResponse<String> eleventh = ask(machine.clientId(), machine.secret());

    assertThat(eleventh.statusCode()).isEqualTo(429);
    assertThat(eleventh.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(eleventh.body()).contains("urn:problem:access.too-many-attempts");
    assertThat(eleventh.headers().firstValue("Retry-After"))
        .hasValueSatisfying(seconds -> assertThat(Long.parseLong(seconds)).isBetween(1L, 90L));
    assertThat(ask(machine().clientId(), "sai").statusCode()).isEqualTo(401);
    assertThat(token(machine())).isNotEmpty();
  }

  @Test
  void aRightSecretIsNotCounted() throws Exception {
    Machine machine = machine();
    for (int i = 1; i <= 12; i++) {
      assertThat(token(machine)).as("token " + i).isNotEmpty();
    }
  }

  @Test
  void aKeyThatSignedForNinetyDaysIsReplacedAndRemovedWhenItsTokensHaveRunOut() throws Exception {
    Machine machine = machine();
    String before = token(machine);
    String oldKey = header(before).get("kid").asString();
    keys.renew();
    assertThat(header(token(machine)).get("kid").asString()).as("a young key").isEqualTo(oldKey);
    platform.sql("update access_key set created_at = created_at - interval '91 days'").update();

    keys.renew();

    assertThat(header(token(machine)).get("kid").asString()).isNotEqualTo(oldKey);
    assertThat(get("/api/test/who", before).statusCode()).isEqualTo(200);

    platform.sql("update access_key set retired_at = retired_at - interval '16 minutes'").update();
    keys.renew();

    assertThat(stored(oldKey)).isZero();
    assertThat(get("/api/test/who", before).statusCode()).isEqualTo(401);
    assertThat(get("/api/test/who", token(machine)).statusCode()).isEqualTo(200);
  }

  @Test
  void aKeyThatAnotherProcessMadeIsFoundBeforeTheRememberedOnesRunOut() throws Exception {
    Machine machine = machine();
    token(machine);
    SigningKeys elsewhere = new SigningKeys(platform, InstantSource.system(), settings);
    elsewhere.rotate();
    String foreign =
        new TokenServer().tokenEncoder(elsewhere).encode(claims(machine)).getTokenValue();
    Thread.sleep(1_100);

    assertThat(get("/api/test/who", foreign).statusCode()).isEqualTo(200);
  }

  private JwtEncoderParameters claims(Machine machine) {
    Instant now = Instant.now();
    return JwtEncoderParameters.from(
        JwsHeader.with(SignatureAlgorithm.ES256).build(),
        JwtClaimsSet.builder()
            .issuer(settings.publicAddress().toString())
            .subject(machine.login())
            .audience(List.of("gan-dan"))
            .issuedAt(now)
            .expiresAt(now.plusSeconds(60))
            .claim(TokenServer.CLIENT_CLAIM, machine.clientId())
            .build());
  }

  private long stored(String key) {
    return platform
        .sql("select count(*) from access_key where key_id = :key")
        .param("key", key)
        .query(Long.class)
        .single();
  }

  @Test
  void withoutATokenTheApiAsksForOneAndSaysSoAsAProblem() throws Exception {
    HttpResponse<String> answer = get("/api/test/who", null);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(scheme -> assertThat(scheme).startsWith("Bearer"));
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("urn:problem:access.not-signed-in");
  }

  @Test
  void anEndpointOpenToAnybodyNeedsNoToken() throws Exception {
    HttpResponse<String> answer = get("/api/test/anybody", null);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"role\":\"ANONYMOUS\"", "\"province\":\"\"");
  }

  @Test
  void anEndpointThatDeclaresNothingIsClosedToEverybody() throws Exception {
    for (@Nullable String token : new @Nullable String[] {null, token(machine())}) {
      HttpResponse<String> answer = get("/api/test/undeclared", token);

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("urn:problem:access.not-allowed").doesNotContain("seen");
    }
  }

  @Test
  void aDisabledAccountsTokenIsWorthNothingAtOnce() throws Exception {
    Machine machine = machine();
    String token = token(machine);
    assertThat(get("/api/test/who", token).statusCode()).isEqualTo(200);

    access.disable(machine.account(), administrator());

    assertThat(get("/api/test/who", token).statusCode()).isEqualTo(401);
    assertThat(ask(machine.clientId(), machine.secret()).statusCode()).isEqualTo(401);
  }

  @Test
  void aTokenOfBeforeTheAccountWasTakenIntoUseAgainStaysEnded() throws Exception {
    Machine machine = machine();
    String token = token(machine);
    access.disable(machine.account(), administrator());
    Thread.sleep(1_100);

    access.enable(machine.account());

    assertThat(get("/api/test/who", token).statusCode()).isEqualTo(401);
    assertThat(get("/api/test/who", token(machine)).statusCode()).isEqualTo(200);
  }

  @Test
  void aNewSigningKeyEndsNoTokenOfTheOldOne() throws Exception {
    Machine machine = machine();
    String before = token(machine);

    keys.rotate();

    String after = token(machine);
    assertThat(header(after).get("kid").asString())
        .isNotEqualTo(header(before).get("kid").asString());
    assertThat(get("/api/test/who", before).statusCode()).isEqualTo(200);
    assertThat(get("/api/test/who", after).statusCode()).isEqualTo(200);
  }

  @Test
  void theSigningKeysArePublishedWithoutTheirSecretPart() throws Exception {
    JsonNode set = JSON.readTree(get("/oauth2/jwks", null).body());

    assertThat(set.get("keys").size()).isPositive();
    for (JsonNode key : set.get("keys")) {
      assertThat(key.get("kty").asString()).isEqualTo("EC");
      assertThat(key.has("d")).isFalse();
    }
  }

  @Test
  void anAlteredTokenOrOneWithoutSignatureIsRefused() throws Exception {
    String[] parts = token(machine()).split("\\.", -1);
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String other = encoded(claims.replaceFirst("\"sub\":\"[^\"]+\"", "\"sub\":\"quan-tri\""));
    assertThat(other).isNotEqualTo(parts[1]);

    String altered = parts[0] + "." + other + "." + parts[2];
    String unsigned = encoded("{\"alg\":\"none\"}") + "." + other + ".";

    assertThat(get("/api/test/who", altered).statusCode()).isEqualTo(401);
    assertThat(get("/api/test/who", unsigned).statusCode()).isEqualTo(401);
  }

  @Test
  void whatClientCredentialsDoNotNeedIsNotServed() throws Exception {
    for (String path :
        new String[] {"/oauth2/authorize", "/oauth2/device_authorization", "/connect/register"}) {
      assertThat(get(path, null).statusCode()).as(path).isEqualTo(404);
    }
  }

  private Machine machine() {
    UUID account = UUID.randomUUID();
    String login = "hethong." + account;
    access.insert(
        new NewAccount(
            account, login, Role.AGENCY_SYSTEM, "22", null, UUID.randomUUID(), "Hệ thống một cửa"),
        null,
        null);
    String clientId = "may." + account;
    return new Machine(
        clientId, access.openClient(clientId, account, "Hệ thống một cửa"), account, login);
  }

  private Actor administrator() {
    UUID id = UUID.randomUUID();
    access.insert(
        new NewAccount(id, "quan-tri." + id, Role.ADMINISTRATOR, null, null, null, "Quản trị"),
        null,
        null);
    return new Actor(id, null, Role.ADMINISTRATOR, null, "");
  }

  private String token(Machine machine) throws Exception {
    HttpResponse<String> answer = ask(machine.clientId(), machine.secret());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body()).get("access_token").asString();
  }

  private HttpResponse<String> ask(String clientId, String secret) throws Exception {
    String basic =
        Base64.getEncoder()
            .encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return http.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path, @Nullable String token) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode header(String token) {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[0]));
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
