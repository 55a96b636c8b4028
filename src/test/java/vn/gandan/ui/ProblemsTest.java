package vn.gandan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bad input over real HTTP: each case meets its problem type, and none tells what is inside. */
@SpringBootTest(
    classes = {UiHouse.class, Postbox.class},
    properties = "gandan.test.postbox=true",
    webEnvironment = WebEnvironment.RANDOM_PORT)
class ProblemsTest {
  private static final String ID = "0197a000-0000-7000-8000-000000000001";
  private static final String WHOLE =
      """
      {"id":"0197a000-0000-7000-8000-000000000001","text":"Nguyễn Thị Bưởi","feeDong":1250000,\
      "sealed":true,"day":"2026-11-21","paper":"COPY","stamps":["a"]}\
      """;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  @Test
  void aWholeLetterPasses() throws Exception {
    assertThat(put(WHOLE).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          not JSON at all        | {"id"                   | {{                     | request.malformed           |
          cut short              | ,"stamps":["a"]}        |                        | request.malformed           |
          a field twice          | "feeDong":1250000       | "feeDong":1,"feeDong":2| request.malformed           |
          something behind       | "stamps":["a"]}         | "stamps":["a"]} {}     | request.wrong-type          |
          unknown field          | "sealed":true           | "sealed":true,"x/y":1  | request.unknown-field       | /x~1y
          missing field          | "text":"Nguyễn Thị Bưởi",|                       | request.missing-field       | /text
          missing number         | "feeDong":1250000,      |                        | request.missing-field       | /feeDong
          null text              | "Nguyễn Thị Bưởi"       | null                   | request.missing-field       | /text
          null number            | 1250000                 | null                   | request.missing-field       | /feeDong
          null in a list         | ["a"]                   | ["a",null]             | request.missing-field       | /stamps/1
          text for a number      | 1250000                 | "1250000"              | request.wrong-type          | /feeDong
          fraction of a dong     | 1250000                 | 1250000.5              | request.wrong-type          | /feeDong
          number over the edge   | 1250000                 | 99999999999999999999   | request.wrong-type          | /feeDong
          number for a text      | "Nguyễn Thị Bưởi"       | 5                      | request.wrong-type          | /text
          object for a text      | "Nguyễn Thị Bưởi"       | {"a":1}                | request.wrong-type          | /text
          text for a truth       | "sealed":true           | "sealed":"true"        | request.wrong-type          | /sealed
          number for a truth     | "sealed":true           | "sealed":1             | request.wrong-type          | /sealed
          a day that is none     | 2026-11-21              | 2026-06-31             | request.wrong-type          | /day
          a day turned round     | 2026-11-21              | 21/11/2026             | request.wrong-type          | /day
          an unknown word        | COPY                    | PHOTO                  | request.wrong-type          | /paper
          a number for a word    | "COPY"                  | 1                      | request.wrong-type          | /paper
          no id                  | "0197a000-              | "x0197a000-            | request.wrong-type          | /id
          text for a list        | ["a"]                   | "a"                    | request.wrong-type          | /stamps
          list for the whole     | {"id"                   | [{"id"                 | request.wrong-type          |
          NUL in a text          | Bưởi                    | Bưởi\\u0000            | request.forbidden-character | /text
          escape in a text       | Bưởi                    | \\u001b[2J             | request.forbidden-character | /text
          right to left override | Bưởi                    | \\u202eBưởi            | request.forbidden-character | /text
          lonely surrogate       | Bưởi                    | \\ud800                | request.forbidden-character | /text
          NUL inside a list      | ["a"]                   | ["a","\\u0000"]        | request.forbidden-character | /stamps/1
          """)
  void badJson(String name, String find, String replace, String code, String pointer)
      throws Exception {
    String body = WHOLE.replace(find, replace == null ? "" : replace);
    assertThat(body).isNotEqualTo(WHOLE);
    HttpResponse<String> answer = put(body);
    JsonNode problem = problem(answer, 400, code);
    if (pointer != null) {
      assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
    assertThat(answer.body()).doesNotContain("vn.gandan", "jackson", "java.", "line:");
  }

  @Test
  void aTypeProblemSaysWhatWasExpected() throws Exception {
    JsonNode problem = problem(put(WHOLE.replace("COPY", "PHOTO")), 400, "request.wrong-type");
    assertThat(problem.at("/errors/0/detail").asString())
        .isEqualTo("/paper: sai kiểu, cần ORIGINAL | COPY");
  }

  @Test
  void decomposedVietnameseArrivesComposed() throws Exception {
    String decomposed =
        java.text.Normalizer.normalize("Nguyễn Thị Bưởi", java.text.Normalizer.Form.NFD);
    HttpResponse<String> answer = put(WHOLE.replace("Nguyễn Thị Bưởi", decomposed));
    assertThat(JSON.readTree(answer.body()).get("text").asString()).isEqualTo("Nguyễn Thị Bưởi");
    String encoded = java.net.URLEncoder.encode(decomposed, StandardCharsets.UTF_8);
    assertThat(get("/api/letters?name=" + encoded).body()).isEqualTo("Nguyễn Thị Bưởi");
  }

  @Test
  void aBodyOfFiftyMegabytesIsRefusedByItsLength() throws Exception {
    byte[] huge = new byte[50 * 1024 * 1024];
    problem(put(BodyPublishers.ofByteArray(huge)), 413, "request.too-large");
  }

  @Test
  void aBodyWithoutLengthIsRefusedWhileItIsRead() throws Exception {
    byte[] big = ("{\"text\":\"" + "a".repeat(2 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
    BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big));
    problem(put(chunked), 413, "request.too-large");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /api/letters                              | 400 | request.missing-field
          GET    | /api/letters?name=a&day=31/12/2026        | 400 | request.wrong-type
          GET    | /api/letters?name=a%00b                   | 400 | request.forbidden-character
          GET    | /api/letters?name=a%E2%80%AEb             | 400 | request.forbidden-character
          GET    | /api/letters?name=%C3%28                  | 400 | request.malformed
          DELETE | /api/letters                              | 405 | request.method
          GET    | /api/nothing                              | 404 | request.not-found
          PUT    | /api/letters/17                           | 400 | request.wrong-type
          POST   | /api/heavy                                | 422 | postbox.too-heavy
          POST   | /api/full                                 | 429 | postbox.full
          GET    | /api/broken                               | 500 | server.unexpected
          """)
  void requestsThatMakeNoSense(String method, String path, int status, String code)
      throws Exception {
    HttpRequest request = to(path).method(method, BodyPublishers.ofString(WHOLE)).build();
    problem(send(request), status, code);
  }

  @Test
  void anotherMediaTypeIsNotRead() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/api/letters/" + ID))
            .header("Content-Type", "application/xml")
            .PUT(BodyPublishers.ofString("<a/>"))
            .build();
    problem(send(request), 415, "request.unsupported-media");
  }

  @Test
  void aRefusalTellsItsFactsInBothLanguages() throws Exception {
    HttpRequest vietnamese = to("/api/heavy").POST(BodyPublishers.noBody()).build();
    JsonNode told = problem(send(vietnamese), 422, "postbox.too-heavy");
    assertThat(told.get("weightGrams").asLong()).isEqualTo(31_500);
    assertThat(told.get("title").asString()).isEqualTo("Thư nặng 31.500 g, cước 1.250.000\u00A0₫");
    HttpRequest english =
        to("/api/heavy").header("Accept-Language", "en").POST(BodyPublishers.noBody()).build();
    assertThat(problem(send(english), 422, "postbox.too-heavy").get("title").asString())
        .isEqualTo("The letter weighs 31,500 g, fee 1,250,000\u00A0₫");
  }

  @Test
  void tooOftenSaysWhenToComeBack() throws Exception {
    HttpResponse<String> answer = send(to("/api/full").POST(BodyPublishers.noBody()).build());
    assertThat(answer.headers().firstValue("Retry-After")).contains("30");
  }

  @Test
  void ourFaultGivesANumberAndNothingElse() throws Exception {
    HttpResponse<String> answer = get("/api/broken");
    JsonNode problem = problem(answer, 500, "server.unexpected");
    assertThat(problem.get("incident").asString()).hasSize(36);
    assertThat(answer.body()).doesNotContain("secret", "Exception");
    HttpResponse<String> page = get("/page/broken");
    assertThat(page.body()).contains("Mã sự việc").doesNotContain("secret", "Exception");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /page/heavy         | 422 | Thư nặng 31.500 g
          /page/broken        | 500 | Hệ thống gặp lỗi
          /nothing/here       | 404 | Không tìm thấy trang
          /page/form          | 405 | Địa chỉ này không nhận cách gửi như vậy
          /page/heavy?a=%00   | 400 | Văn bản có ký tự không được phép
          /page/heavy?a=%C3%28 | 400 | Yêu cầu gửi đến không đọc được
          /error              | 404 | Không tìm thấy trang
          """)
  void peopleGetAPageThatSaysWhatToDo(String path, int status, String title) throws Exception {
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.body()).contains("<html lang=\"vi\">", "<h1>" + title, "lang=en\"");
  }

  @Test
  void aFormOverTheLimitIsRefusedWithAPage() throws Exception {
    HttpRequest form =
        HttpRequest.newBuilder(uri("/page/form"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("name=" + "a".repeat(2 * 1024 * 1024)))
            .build();
    HttpResponse<String> page = send(form);
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains("Nội dung gửi đến quá lớn");
  }

  private HttpResponse<String> put(String body) throws Exception {
    return put(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> put(BodyPublisher body) throws Exception {
    return send(to("/api/letters/" + ID).PUT(body).build());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json");
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/problem+json;charset=UTF-8");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.get("type").asString()).isEqualTo("urn:problem:" + code);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isNotEmpty().doesNotContain("problem.");
    return problem;
  }
}
