package vn.gandan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.calendar.ProcedureLimits;
import vn.gandan.calendar.TimeLimit;
import vn.gandan.calendar.UnitHours;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.network.Agency;
import vn.gandan.network.Coverage;
import vn.gandan.network.Network;
import vn.gandan.network.NetworkIds;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/**
 * What everybody may read of territory, procedures and post lists, over HTTP, in the demonstration.
 */
@GandanTest
class PublicListsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  @Autowired private Network network;
  @Autowired private OperationDoor door;
  @Autowired private ProcedureLimits limits;
  @Autowired private UnitHours hours;

  @Value("${local.server.port}")
  private int port;

  @Test
  void theCommunesOfAProvinceAreListedUnderTheNamesOfTheDay() throws Exception {
    JsonNode body = ok("/api/v1/communes?province=22&on=2026-08-31");
    assertThat(body.get("name").asString()).isEqualTo("Tỉnh Quảng Ninh");
    assertThat(body.get("communes").size()).isEqualTo(54);
    assertThat(ok("/api/v1/communes?province=22&on=2026-09-01").get("name").asString())
        .isEqualTo("Thành phố Quảng Ninh");
    assertThat(ok("/api/v1/provinces").size()).isEqualTo(34);
  }

  @Test
  void aProvinceThatIsNoneHasItsProblem() throws Exception {
    HttpResponse<String> answer = get("/api/v1/communes?province=99");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("urn:problem:network.no-such-province");
  }

  @Test
  void initialsFindAProcedureThatOpensWithItsPapers() throws Exception {
    JsonNode found = ok("/api/v1/procedures?q=ks");
    assertThat(found.get(0).get("code").asString()).isEqualTo("1.001193");
    JsonNode birth = ok("/api/v1/procedures/1.001193");
    assertThat(birth.get("limit").get("unit").asString()).isEqualTo("SAME_DAY");
    assertThat(birth.get("documents").size()).isPositive();
  }

  @Test
  void anUnpublishedProcedureIsNotThere() throws Exception {
    HttpResponse<String> answer = get("/api/v1/procedures/1.014027");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("urn:problem:catalogue.no-such-procedure");
    assertThat(ok("/api/v1/procedures?q=1.014027").size()).isZero();
  }

  @Test
  void anAgencysTwoListsKeepTheirHistory() throws Exception {
    Agency agency = committee();
    String path = "/api/v1/agencies/" + Objects.requireNonNull(agency.code()) + "/post-list?on=";
    JsonNode before = ok(path + "2026-11-23");
    assertThat(codes(before, "accepted")).contains("1.001193");
    assertThat(codes(before, "notAccepted")).contains("1.004222");
    ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () -> {
          UUID desk = network.desksOf(agency.agencyId(), TODAY).getFirst().desk().deskId();
          DecideByPost act =
              new DecideByPost(
                  UUID.randomUUID(),
                  agency.agencyId(),
                  "1.001193",
                  false,
                  "7/TB-UBND",
                  LocalDate.of(2026, 11, 20),
                  LocalDate.of(2026, 12, 1));
          return door.submit(
              new OperationRequest(UUID.randomUUID(), desk, Instant.now(), null, List.of(act)),
              new Actor(UUID.randomUUID(), null, Role.AGENCY_OFFICER, agency.agencyId(), "38"));
        });
    assertThat(codes(ok(path + "2026-11-30"), "accepted")).contains("1.001193");
    JsonNode after = ok(path + "2026-12-01");
    assertThat(codes(after, "accepted")).doesNotContain("1.001193");
    assertThat(codes(after, "notAccepted")).contains("1.001193");
  }

  @Test
  void anAgencyThatIsNoneHasItsProblem() throws Exception {
    for (String code : new String[] {"H56.9", "H01.1", "x", "H49.999"}) {
      HttpResponse<String> answer = get("/api/v1/agencies/" + code + "/post-list");
      assertThat(answer.statusCode()).as(code).isEqualTo(404);
      assertThat(answer.body()).contains("urn:problem:catalogue.no-such-agency");
    }
  }

  @Test
  void whatThePageDoesNotStatePromisesNothing() {
    assertThat(limits.limitOf("1.001193", TODAY)).contains(TimeLimit.sameDay());
    assertThat(limits.limitOf("2.000815", TODAY)).isEmpty();
  }

  @Test
  void theCalendarLearnsAnAgencysHoursFromItsCodeAlone() {
    assertThat(hours.termsOf(Objects.requireNonNull(committee().code()), TODAY)).isPresent();
    assertThat(hours.termsOf("H56.777", TODAY)).isEmpty();
    assertThat(hours.termsOf("no code", TODAY)).isEmpty();
  }

  @Test
  void eachProvinceHasItsOwnNetwork() {
    Coverage thanhHoa = ProvinceRoute.in(TestDatabases.THANH_HOA, () -> network.coverage(TODAY));
    Coverage quangNinh = ProvinceRoute.in(TestDatabases.QUANG_NINH, () -> network.coverage(TODAY));
    assertThat(thanhHoa.points()).isEqualTo(652);
    assertThat(quangNinh.points()).isEqualTo(200);
    assertThat(
            ProvinceRoute.in(
                TestDatabases.QUANG_NINH, () -> network.office(NetworkIds.office("14797"))))
        .isEmpty();
  }

  private Agency committee() {
    Optional<Agency> committee =
        ProvinceRoute.in(
            TestDatabases.THANH_HOA, () -> network.agencyFor("14797", Agency.Level.COMMUNE, TODAY));
    return committee.orElseThrow();
  }

  private static List<String> codes(JsonNode list, String which) {
    return list.get(which).valueStream().map(it -> it.get("code").asString()).toList();
  }

  private JsonNode ok(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "application/json")
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
