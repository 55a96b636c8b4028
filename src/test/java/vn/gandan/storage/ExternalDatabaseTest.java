package vn.gandan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.gandan.Application;
import vn.gandan.storage.embedded.EmbeddedServer;
import vn.gandan.storage.embedded.StartRefusedException;

/**
 * An installation on a server of its operator, as {@code docs/operating.md} tells it: the manual's
 * own SQL, then {@code migrate} as the owner, then serving as the application alone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExternalDatabaseTest {
  private static final String PASSWORD = "mật khẩu dài của người vận hành";
  private static final List<String> SCHEMAS = List.of("national", "platform", "quang_ninh");

  @TempDir static Path folder;
  private static EmbeddedServer server;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void theOperatorPreparesAServer() throws IOException {
    server = EmbeddedServer.start(folder);
    JdbcClient database = superuser("postgres");
    for (String line : sqlOfTheManual()) {
      if (line.startsWith("\\c ")) {
        database = superuser(line.substring(3).strip());
      } else {
        database.sql(line).update();
      }
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void withoutTheOwnersLoginNothingIsMigratedAndTheReasonIsSaid() {
    assertThatThrownBy(() -> Application.main(words("migrate", List.of())))
        .rootCause()
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("GANDAN_DATABASE_OWNER_USER");
  }

  @Test
  @Order(2)
  void beforeTheMigrationNothingServesAndTheCommandIsNamed() {
    assertThatThrownBy(() -> SchemaVersions.check(app(), new Provinces(List.of("22"))))
        .hasMessageContaining("Run: ./gandan migrate");
  }

  @Test
  @Order(3)
  void theOwnerMigrates() {
    Application.main(
        words(
            "migrate",
            List.of(
                "--gandan.database.owner-user=other_owner",
                "--gandan.database.owner-password=" + PASSWORD)));
    assertThatCode(() -> SchemaVersions.check(app(), new Provinces(List.of("22"))))
        .doesNotThrowAnyException();
  }

  @Test
  @Order(4)
  void theApplicationServesAloneAndSaysSoWhileTheServerIsAway() throws Exception {
    try (ConfigurableApplicationContext context = start()) {
      String home = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
      String asked = home + "/api/v1/procedures?q=khai+sinh";
      assertThat(ask(asked, "application/json").get().body()).contains("1.001193");

      server.close();
      // Asked together, since each waits for a connection that does not come.
      var program = ask(asked, "application/json");
      var page = ask(home + "/thu-tuc?q=khai+sinh", "text/html");
      var ready = ask(home + "/actuator/health/readiness", "*/*");
      var living = ask(home + "/actuator/health/liveness", "*/*");
      assertThat(program.get().statusCode()).isEqualTo(503);
      assertThat(program.get().body()).contains("urn:problem:server.database-away");
      assertThat(program.get().headers().firstValue("Retry-After")).hasValue("10");
      assertThat(page.get().statusCode()).isEqualTo(503);
      assertThat(page.get().body()).contains("Cơ sở dữ liệu chưa trả lời", "<html");
      assertThat(ready.get().statusCode()).isEqualTo(503);
      assertThat(living.get().statusCode()).isEqualTo(200);

      server = EmbeddedServer.start(folder);
      assertThat(ask(asked, "application/json").get().body()).contains("1.001193");
      assertThat(ask(home + "/actuator/health/readiness", "*/*").get().statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest(name = "{0}")
  @Order(5)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alter role other_app superuser                            | alter role other_app nosuperuser                                 | is a superuser
          alter role other_app createrole                           | alter role other_app nocreaterole                                | may create roles
          grant other_owner to other_app                            | revoke other_owner from other_app                                | owns the database
          alter schema quang_ninh owner to other_app                | alter schema quang_ninh owner to other_owner                     | owns schema quang_ninh
          grant create on schema quang_ninh to other_app            | revoke create on schema quang_ninh from other_app                | may create in schema quang_ninh
          alter table quang_ninh.dossier_act owner to other_app     | alter table quang_ninh.dossier_act owner to other_owner          | owns quang_ninh.dossier_act
          grant update on quang_ninh.custody_link to other_app      | revoke update on quang_ninh.custody_link from other_app          | may update quang_ninh.custody_link
          grant update (reason) on quang_ninh.dossier_act to other_app | revoke update (reason) on quang_ninh.dossier_act from other_app | may update quang_ninh.dossier_act
          grant truncate on quang_ninh.dossier_act to other_app     | revoke truncate on quang_ninh.dossier_act from other_app         | may truncate quang_ninh.dossier_act
          """)
  void aRightTooMuchStopsTheStart(String grant, String revoke, String complaint) {
    JdbcClient superuser = superuser("other");
    StartCheck check = new StartCheck(app(), SCHEMAS, InstantSource.system());
    superuser.sql(grant).update();
    try {
      assertThatThrownBy(check::run).hasMessageContaining(complaint);
    } finally {
      superuser.sql(revoke).update();
    }
    assertThatCode(check::run).doesNotThrowAnyException();
  }

  @Test
  @Order(6)
  void whatKeepsALoginOutIsSaidInASentence() {
    String place = "127.0.0.1:" + server.port();
    assertThat(refusal("jdbc:postgresql://" + place + "/other", "x"))
        .isEqualTo(
            "PostgreSQL at postgresql://%s/other refuses the login other_app: check its password,"
                    .formatted(place)
                + " and pg_hba.conf there.");
    assertThat(refusal("jdbc:postgresql://" + place + "/nowhere", PASSWORD))
        .startsWith("PostgreSQL has no database postgresql://" + place + "/nowhere");
    assertThat(refusal("jdbc:postgresql://" + place + "/postgres", PASSWORD))
        .contains("grant connect on the database");
    assertThat(refusal("jdbc:postgresql://127.0.0.1:1/other", PASSWORD))
        .startsWith("No PostgreSQL answers at postgresql://127.0.0.1:1/other");
    assertThat(refusal("postgresql://" + place + "/other", PASSWORD))
        .contains("jdbc:postgresql://host:5432/database");
  }

  private static String refusal(String url, String password) {
    DatabaseAccess access =
        new DatabaseAccess(url, new DatabaseAccess.Login("other_app", password), null);
    try {
      access.comeIn();
      throw new AssertionError("it came in");
    } catch (StartRefusedException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  /** Under other names, since the server that plays the operator's has ours already. */
  private static List<String> sqlOfTheManual() throws IOException {
    String manual = Files.readString(Path.of("docs/operating.md"));
    String from = manual.substring(manual.indexOf("    create role gandan_owner"));
    String sql =
        from.substring(0, from.indexOf("\n\n"))
            .replace("gandan_", "other_")
            .replace("database gandan", "database other")
            .replace("\\c gandan", "\\c other;")
            .replace("'…'", "'" + PASSWORD + "'");
    return Stream.of(sql.split(";")).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(Application.class)
        .run(words("--server.port=0", List.of("--server.address=127.0.0.1")));
  }

  private static String[] words(String first, List<String> more) {
    List<String> words = new ArrayList<>(List.of(first));
    Map.of(
            "gandan.provinces",
            "22",
            "gandan.database.url",
            url("other"),
            "gandan.database.user",
            "other_app",
            "gandan.database.password",
            PASSWORD)
        .forEach((name, value) -> words.add("--" + name + "=" + value));
    words.addAll(more);
    return words.toArray(String[]::new);
  }

  private CompletableFuture<HttpResponse<String>> ask(String address, String accept) {
    return http.sendAsync(
        HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JdbcClient superuser(String database) {
    return JdbcClient.create(
        new DriverManagerDataSource(url(database), server.superuser(), server.superuserPassword()));
  }

  private static JdbcClient app() {
    return JdbcClient.create(new DriverManagerDataSource(url("other"), "other_app", PASSWORD));
  }

  private static String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
  }
}
