package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** Bad input at the door: each case gets its problem type, and nothing is lost or half-written. */
@GandanTest
class BadInputTest {
  private static final String PERSON = "0198a000-0000-7000-8000-0000000000aa";

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired JdbcClient jdbc;

  private CommunePost place;
  private Caller clerk;

  @BeforeEach
  void signIn() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        bad("no body", "", 400, "request.malformed"),
        bad("no JSON", "{desk", 400, "request.malformed"),
        bad("a list", "[]", 400, "request.wrong-type"),
        bad(
            "no desk",
            "{'happenedAt':'2026-11-20T02:00:00Z','acts':[{'act':'custody.withdraw-offer','offer':'"
                + PERSON
                + "'}]}",
            400,
            "request.missing-field"),
        bad(
            "no acts",
            "{'desk':'DESK','happenedAt':'2026-11-20T02:00:00Z'}",
            400,
            "request.missing-field"),
        bad(
            "empty acts",
            "{'desk':'DESK','happenedAt':'2026-11-20T02:00:00Z','acts':[]}",
            400,
            "request.invalid-value"),
        bad(
            "a desk that is no id",
            "{'desk':'quầy 1','happenedAt':'2026-11-20T02:00:00Z','acts':[]}",
            400,
            "request.wrong-type"),
        bad(
            "a date without time",
            "{'desk':'DESK','happenedAt':'20/11/2026','acts':[]}",
            400,
            "request.wrong-type"),
        bad(
            "an unknown act",
            acts("{'act':'custody.burn','offer':'" + PERSON + "'}"),
            400,
            "request.invalid-value"),
        bad(
            "an act without a name",
            acts("{'offer':'" + PERSON + "'}"),
            400,
            "request.invalid-value"),
        bad(
            "an unknown field",
            acts("{'act':'custody.withdraw-offer','offer':'" + PERSON + "','haste':1}"),
            400,
            "request.unknown-field"),
        bad("a null act", acts("null"), 400, "request.missing-field"),
        bad(
            "a wrong check digit",
            acts(
                "{'act':'custody.offer','offer':'"
                    + PERSON
                    + "','toDesk':'"
                    + PERSON
                    + "','things':['38000000000011']}"),
            400,
            "request.invalid-value"),
        bad(
            "letters for digits",
            acts(
                "{'act':'custody.offer','offer':'"
                    + PERSON
                    + "','toDesk':'"
                    + PERSON
                    + "','things':['38OOOOOOOOOO11']}"),
            400,
            "request.invalid-value"),
        bad(
            "nothing scanned",
            acts(
                "{'act':'custody.offer','offer':'"
                    + PERSON
                    + "','toDesk':'"
                    + PERSON
                    + "','things':[]}"),
            400,
            "operation.invalid-act"),
        bad(
            "an overlong reason",
            acts(
                "{'act':'dossier.step','dossier':'"
                    + PERSON
                    + "','step':'WITHDRAW','reason':'"
                    + "a".repeat(1001)
                    + "'}"),
            400,
            "operation.invalid-act"),
        bad(
            "a control character",
            acts(
                "{'act':'dossier.step','dossier':'"
                    + PERSON
                    + "','step':'WITHDRAW','reason':'xin r\\u0000út'}"),
            400,
            "request.forbidden-character"),
        bad(
            "a hidden direction",
            acts(
                "{'act':'dossier.step','dossier':'"
                    + PERSON
                    + "','step':'WITHDRAW','reason':'xin \\u202e rút hồ sơ'}"),
            400,
            "request.forbidden-character"),
        bad(
            "an unknown step",
            acts("{'act':'dossier.step','dossier':'" + PERSON + "','step':'APPROVE'}"),
            400,
            "request.wrong-type"),
        bad(
            "a step of the agency",
            acts("{'act':'dossier.finish','dossier':'" + PERSON + "','result':'" + PERSON + "'}"),
            403,
            "operation.not-your-act"),
        bad(
            "an unknown dossier",
            acts(
                "{'act':'dossier.step','dossier':'"
                    + PERSON
                    + "','step':'WITHDRAW','reason':'xin rút hồ sơ'}"),
            404,
            "dossier.unknown-dossier"),
        bad(
            "an unknown offer",
            acts("{'act':'custody.confirm','offer':'" + PERSON + "','counted':[]}"),
            404,
            "custody.unknown-offer"),
        bad(
            "an unknown procedure",
            acts(handIn("'procedure':'1.999999'")),
            422,
            "dossier.unknown-procedure"),
        bad(
            "no procedure code at all",
            acts(handIn("'procedure':'khai sinh'")),
            400,
            "operation.invalid-act"),
        bad(
            "an unknown applicant",
            acts(handIn("'procedure':'1.001193'")),
            422,
            "dossier.unknown-applicant"),
        bad(
            "a paper that is not on the list",
            acts(handIn("'procedure':'1.001193','papers':[{'paper':77,'originals':1,'copies':0}]")),
            422,
            "dossier.unlisted-paper"),
        bad(
            "a fraction of a paper",
            acts(
                handIn("'procedure':'1.001193','papers':[{'paper':4,'originals':1.5,'copies':0}]")),
            400,
            "request.wrong-type"),
        bad(
            "minus one copy",
            acts(handIn("'procedure':'1.001193','papers':[{'paper':4,'originals':1,'copies':-1}]")),
            400,
            "operation.invalid-act"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void eachMistakeHasItsNameAndWritesNothing(String what, String body, int status, String type) {
    String before = size();
    Caller.Answer answer =
        clerk.sends(
            UUID.randomUUID(),
            body.replace('\'', '"')
                .replace("DESK", place.counter().toString())
                .replace("SECOND", place.secondCounter().toString())
                .replace("UNKNOWN", RandomDay.ThingCodes.unknown().value()));
    assertThat(answer.type()).as(String.valueOf(answer.body())).isEqualTo("urn:problem:" + type);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body().path("title").asString()).isNotBlank();
    assertThat(size()).isEqualTo(before);
  }

  @Test
  void theSameOperationAgainAnswersTheSame() {
    UUID operation = UUID.randomUUID();
    Instant at = Instant.now();
    List<Acts.Sent> acts =
        List.of(Acts.act("dossier.note-need", Map.of("need", UUID.randomUUID(), "words", "sao y")));
    Caller.Answer first = clerk.submits(operation, at, acts);
    Caller.Answer again = clerk.submits(operation, at, acts);
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(clerk.gets("/api/v1/operations/" + operation).body()).isEqualTo(first.body());
  }

  @Test
  void theSameIdWithOtherContentIsRefused() {
    UUID operation = UUID.randomUUID();
    Instant at = Instant.now();
    UUID need = UUID.randomUUID();
    clerk.submits(operation, at, note(need, "sao y"));
    String before = size();
    Caller.Answer altered = clerk.submits(operation, at, note(need, "sao y hai bản"));
    assertThat(altered.status()).isEqualTo(409);
    assertThat(altered.type()).isEqualTo("urn:problem:operation.id-reused");
    assertThat(size()).isEqualTo(before);
  }

  @Test
  void anotherPersonsIdIsRefusedWithoutDetails() {
    UUID operation = UUID.randomUUID();
    Instant at = Instant.now();
    UUID need = UUID.randomUUID();
    clerk.submits(operation, at, note(need, "sao y"));
    Caller director = Caller.signedIn(port, "gd.luu-ve", place.counter());
    assertThat(director.submits(operation, at, note(need, "sao y")).type())
        .isEqualTo("urn:problem:operation.id-taken");
    assertThat(director.gets("/api/v1/operations/" + operation).status()).isEqualTo(404);
  }

  /** Two keyboards write one word in two ways; the journal knows one. */
  @Test
  void decomposedVietnameseIsTheSameWord() {
    UUID operation = UUID.randomUUID();
    Instant at = Instant.now();
    UUID need = UUID.randomUUID();
    assertThat(clerk.submits(operation, at, note(need, "đăng ký h\u00f4\u0323 tịch")).status())
        .isEqualTo(201);
    assertThat(clerk.submits(operation, at, note(need, "đăng ký h\u1ed9 tịch")).status())
        .isEqualTo(200);
  }

  @Test
  void allActsAreDoneOrNone() {
    String before = size();
    UUID person = UUID.randomUUID();
    assertThat(
            clerk.isRefused(
                Acts.enrol(person, "038190098765", "0911111111"),
                Acts.step(UUID.randomUUID(), "WITHDRAW", "xin rút hồ sơ")))
        .isEqualTo("urn:problem:dossier.unknown-dossier");
    assertThat(size()).isEqualTo(before);
  }

  @Test
  void aDeskOfAnotherOfficeStaysClosed() {
    assertThat(
            clerk
                .at(place.agencyDesk())
                .isRefused(
                    Acts.act(
                        "dossier.note-need", Map.of("need", UUID.randomUUID(), "words", "sao y"))))
        .isEqualTo("urn:problem:operation.not-your-desk");
  }

  @Test
  void fiftyMegabytesAreNotRead() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://localhost:" + port + "/api/v1/operations/" + UUID.randomUUID()))
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[50_000_000]))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isIn(401, 413);
  }

  private static List<Acts.Sent> note(UUID need, String words) {
    return List.of(Acts.act("dossier.note-need", Map.of("need", need, "words", words)));
  }

  private static Arguments bad(String what, String body, int status, String type) {
    return Arguments.of(what, body, status, type);
  }

  private static String acts(String act) {
    return "{'desk':'DESK','happenedAt':'2026-11-20T02:00:00Z','acts':[" + act + "]}";
  }

  private static String handIn(String fields) {
    String papers =
        fields.contains("papers") ? "" : ",'papers':[{'paper':4,'originals':1,'copies':0}]";
    return "{'act':'dossier.hand-in','dossier':'0198a000-0000-7000-8000-0000000000d1',"
        + "'paper':'0198a000-0000-7000-8000-0000000000d2','applicant':'"
        + PERSON
        + "',"
        + "'commune':'16438','returnWay':'POINT','returnOffice':'"
        + PERSON
        + "',"
        + fields
        + papers
        + "}";
  }

  private String size() {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, () -> new Invariants(jdbc).size());
  }
}
