package vn.gandan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = PromiseHouse.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PromiseApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  @Test
  void aFridayAfternoonIsAnsweredOnMondayInVietnameseTime() throws Exception {
    JsonNode answer = get("procedure=1.001193&acceptedAt=2026-11-20T16:45:00%2B07:00", "en", 200);
    assertThat(answer.at("/acceptedAt").asString()).isEqualTo("2026-11-20T16:45:00+07:00");
    assertThat(answer.at("/dueAt").asString()).isEqualTo("2026-11-23T17:00:00+07:00");
    assertThat(answer.at("/limit/unit").asString()).isEqualTo("SAME_DAY");
    assertThat(answer.at("/steps/1/text").asString())
        .isEqualTo("Received after 15:00 or outside working hours, answered the next working day.");
    assertThat(answer.at("/steps/1/source").asString()).isEqualTo("QĐ 163/QĐ-BTP");
    assertThat(answer.at("/unit").isMissingNode() || answer.at("/unit").isNull()).isTrue();
  }

  @Test
  void timesOfOtherZonesAndForgottenEncodingAreUnderstood() throws Exception {
    for (String same :
        new String[] {
          "2026-11-20T09:45:00Z", "2026-11-20T16:45:00+07:00", "2026-11-20T10:45:00%2B01:00"
        }) {
      JsonNode answer = get("procedure=1.004837&acceptedAt=" + same, "vi", 200);
      assertThat(answer.at("/dueAt").asString()).as(same).isEqualTo("2026-11-26T17:00:00+07:00");
    }
  }

  @Test
  void aUnitBringsItsOwnHoursAndWay() throws Exception {
    String saturday = "2026-11-21T09:00:00Z".replace("09", "02");
    JsonNode open = get("procedure=1.001193&unit=H56.7&acceptedAt=" + saturday, "vi", 200);
    assertThat(open.at("/dueAt").asString()).isEqualTo("2026-11-21T11:30:00+07:00");
    JsonNode closed = get("procedure=1.001193&acceptedAt=" + saturday, "vi", 200);
    assertThat(closed.at("/dueAt").asString()).isEqualTo("2026-11-23T17:00:00+07:00");
    JsonNode byPost =
        get("procedure=1.004837&unit=H56.7&handedInAt=2026-11-16T02:00:00Z", "vi", 200);
    assertThat(byPost.at("/acceptedAt").asString()).isEqualTo("2026-11-19T17:00:00+07:00");
    assertThat(byPost.at("/dueAt").asString()).isEqualTo("2026-11-25T17:00:00+07:00");
    assertThat(byPost.at("/backBy").asString()).isEqualTo("2026-11-30T17:00:00+07:00");
    assertThat(byPost.at("/steps/1/text").asString())
        .isEqualTo(
            "Bưu điện chuyển đến cơ quan giải quyết trong 3 ngày làm việc: chậm nhất 17:00, Thứ"
                + " Năm 19/11/2026.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unknown code           | procedure=9.999999&acceptedAt=2026-11-20T09:45:00Z          | 404 | catalogue.unknown-procedure
          no verified time       | procedure=1.000099&acceptedAt=2026-11-20T09:45:00Z          | 422 | calendar.no-verified-limit
          unknown unit           | procedure=1.001193&unit=X&acceptedAt=2026-11-20T09:45:00Z   | 404 | calendar.unknown-unit
          year not loaded        | procedure=1.001193&acceptedAt=2031-11-20T09:45:00Z          | 422 | calendar.year-not-loaded
          long before            | procedure=1.001193&acceptedAt=-9999-11-20T09:45:00Z         | 400 | calendar.bad-timestamp
          before the data        | procedure=1.001193&acceptedAt=2019-11-20T09:45:00Z          | 422 | calendar.year-not-loaded
          no offset              | procedure=1.001193&acceptedAt=2026-11-20T09:45:00           | 400 | calendar.bad-timestamp
          a day only             | procedure=1.001193&acceptedAt=2026-11-20                    | 400 | calendar.bad-timestamp
          no such day            | procedure=1.001193&acceptedAt=2026-02-30T09:45:00Z          | 400 | calendar.bad-timestamp
          empty                  | procedure=1.001193&acceptedAt=                              | 400 | calendar.bad-timestamp
          words                  | procedure=1.001193&handedInAt=tomorrow                      | 400 | calendar.bad-timestamp
          beyond all time        | procedure=1.001193&acceptedAt=%2B999999999-12-31T23:59:59-18:00 | 400 | calendar.bad-timestamp
          no time at all         | procedure=1.001193                                          | 400 | calendar.one-timestamp-needed
          both times             | procedure=1.001193&acceptedAt=2026-11-20T09:45:00Z&handedInAt=2026-11-20T09:45:00Z | 400 | calendar.one-timestamp-needed
          no procedure           | acceptedAt=2026-11-20T09:45:00Z                             | 400 | request.missing-field
          """)
  void badQuestions(String name, String query, int status, String code) throws Exception {
    JsonNode problem = get(query, "vi", status);
    assertThat(problem.at("/type").asString()).isEqualTo("urn:problem:" + code);
    if (code.startsWith("calendar")) {
      assertThat(problem.at("/title").asString()).isNotBlank().doesNotContain("problem.", "{");
    }
  }

  private JsonNode get(String query, String language, int status) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/promises?" + query))
            .header("Accept-Language", language)
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return JSON.readTree(response.body());
  }
}
