package vn.gandan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.storage.GandanTest;

@GandanTest
class ApiDescriptionTest {
  private static final Path COMMITTED = Path.of("docs/api/openapi.json");
  private static final Path CURRENT = Path.of("target/openapi.json");
  private static final JsonMapper JSON = new JsonMapper();

  @LocalServerPort int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping endpoints;

  @Test
  void theCommittedDescriptionIsTheOneServed() throws IOException {
    String served = new Browser(port).get("/v3/api-docs").body();
    Files.createDirectories(CURRENT.getParent());
    Files.writeString(CURRENT, served.endsWith("\n") ? served : served + "\n");

    assertThat(COMMITTED).as("make it with: cp %s %s", CURRENT, COMMITTED).exists();
    assertThat(JSON.readTree(Files.readString(COMMITTED)))
        .as("the API has changed; read the change, then: cp %s %s", CURRENT, COMMITTED)
        .isEqualTo(JSON.readTree(served));
  }

  @Test
  void everyEndpointOfTheApiIsDescribedAndNothingElse() {
    JsonNode served = JSON.readTree(new Browser(port).get("/v3/api-docs").body());
    Set<String> described = new TreeSet<>(served.get("paths").propertyNames());

    Set<String> real = new TreeSet<>();
    endpoints
        .getHandlerMethods()
        .keySet()
        .forEach(mapping ->
            mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .forEach(real::add));

    assertThat(served.get("openapi").asString()).startsWith("3.1");
    assertThat(described).isEqualTo(real);
  }

  @Test
  void onlyWhetherItLivesIsToldOfTheInside() {
    Browser browser = new Browser(port);

    assertThat(browser.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(browser.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
    for (String path : new String[] {"", "/env", "/heapdump", "/beans", "/metrics", "/shutdown"}) {
      assertThat(browser.get("/actuator" + path).statusCode()).as(path).isEqualTo(404);
    }
  }
}
