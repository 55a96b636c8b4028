package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.gandan.Application;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;

/** An installation for real use, from its first start over a restart. */
class RestartTest {
  private static final Pattern LINK = Pattern.compile("/thiet-lap\\?ma=([0-9a-f]{64})");
  private static final String PASSWORD = "trăm hay không bằng tay quen";

  private final TestDatabase database = TestDatabases.fresh();

  @Test
  void theFirstStartMakesOneAdministratorAndARestartEndsNothing() {
    Browser browser = new Browser(0);
    try (Started first = start()) {
      Matcher link = LINK.matcher(first.printed());
      assertThat(link.find()).as("a set-up link on the console").isTrue();
      String page = "/thiet-lap?ma=" + link.group(1);
      browser.goTo(first.port());
      assertThat(setUp(browser, page, link.group(1)).statusCode()).isEqualTo(302);
      assertThat(browser.get(page).statusCode()).as("the link again").isEqualTo(404);
      browser.signIn("nguoi-dau-tien", PASSWORD);
      assertThat(browser.get("/quan-tri").statusCode()).isEqualTo(200);
    }
    try (Started second = start()) {
      assertThat(LINK.matcher(second.printed()).find()).as("a second link").isFalse();
      browser.goTo(second.port());
      assertThat(browser.get("/quan-tri").statusCode()).as("the session").isEqualTo(200);
    }
  }

  private static HttpResponse<String> setUp(Browser browser, String page, String token) {
    return browser.post(
        page,
        "/thiet-lap",
        Map.of(
            "ma", token,
            "login", "nguoi-dau-tien",
            "displayName", "Người Đầu Tiên",
            "password", PASSWORD,
            "again", PASSWORD));
  }

  private record Started(ConfigurableApplicationContext context, String printed)
      implements AutoCloseable {
    int port() {
      return Integer.parseInt(
          String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() {
      context.close();
    }
  }

  private Started start() {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(Application.class)
              .properties(
                  Map.of(
                      "server.port", "0",
                      "server.address", "127.0.0.1",
                      "gandan.provinces", "22,38",
                      "gandan.database.url", database.url(),
                      "gandan.database.user", database.server().appUser(),
                      "gandan.database.password", database.server().appPassword(),
                      "gandan.database.owner-user", database.server().ownerUser(),
                      "gandan.database.owner-password", database.server().ownerPassword()))
              .run();
      return new Started(context, printed.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(console);
    }
  }
}
