package vn.gandan.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.ActRegistry;
import vn.gandan.storage.GandanTest;

/** Whoever reads the document of the API learns every act, with its own parts. */
@GandanTest
class ActDescriptionTest {
  private static final String SCHEMAS = "#/components/schemas/";

  @LocalServerPort int port;
  @Autowired ActRegistry acts;
  private JsonNode document;

  @BeforeEach
  void read() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://localhost:" + port + "/v3/api-docs");
      String body =
          client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
      Files.writeString(Path.of("target/api-docs.json"), body);
      document = new JsonMapper().readTree(body);
    }
  }

  @Test
  void theActsOfTheDoorAreAlternativesByName() {
    Map<String, String> expected = new TreeMap<>();
    acts.all().forEach(each -> expected.put(each.name(), SCHEMAS + each.act().getSimpleName()));
    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(document.at("/components/schemas/Act/discriminator/propertyName").asString())
        .isEqualTo("act");
    assertThat(mapping("Act")).isEqualTo(expected);
    assertThat(alternatives("Act")).containsExactlyInAnyOrderElementsOf(expected.values());
    assertThat(
            document.at("/components/schemas/OperationBody/properties/acts/items/$ref").asString())
        .isEqualTo(SCHEMAS + "Act");
  }

  @Test
  void eachActHasExactlyTheComponentsOfItsRecord() {
    for (ActHandler<?, ?> each : acts.all()) {
      List<String> components = new ArrayList<>(List.of("act"));
      Arrays.stream(each.act().getRecordComponents())
          .map(RecordComponent::getName)
          .forEach(components::add);
      JsonNode schema = document.at("/components/schemas/" + each.act().getSimpleName());
      assertThat(schema.get("properties").propertyNames())
          .as(each.name())
          .containsExactlyInAnyOrderElementsOf(components);
      assertThat(schema.at("/properties/act/const").asString()).isEqualTo(each.name());
      assertThat(schema.get("additionalProperties").asBoolean()).as(each.name()).isFalse();
    }
  }

  @Test
  void eachActHasItsAnswer() {
    assertThat(mapping("Done"))
        .containsOnlyKeys(acts.all().stream().map(ActHandler::name).toList());
    assertThat(document.at("/components/schemas/Receipt/properties/acts/items/$ref").asString())
        .isEqualTo(SCHEMAS + "Done");
  }

  @Test
  void nothingPointsNowhere() {
    List<String> dangling = new ArrayList<>();
    for (JsonNode reference : document.findValues("$ref")) {
      if (document.at(reference.asString().substring(1)).isMissingNode()) {
        dangling.add(reference.asString());
      }
    }
    assertThat(dangling).isEmpty();
  }

  private Map<String, String> mapping(String family) {
    Map<String, String> mapping = new TreeMap<>();
    document
        .at("/components/schemas/" + family + "/discriminator/mapping")
        .forEachEntry((name, target) -> mapping.put(name, target.asString()));
    return mapping;
  }

  private List<String> alternatives(String family) {
    List<String> alternatives = new ArrayList<>();
    document
        .at("/components/schemas/" + family + "/oneOf")
        .forEach(each -> alternatives.add(each.get("$ref").asString()));
    return alternatives;
  }
}
