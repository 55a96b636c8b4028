package vn.gandan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.gandan.access.Browser;
import vn.gandan.dossier.Step;
import vn.gandan.portal.PostOffice.Place;
import vn.gandan.portal.PostOffice.Slip;
import vn.gandan.storage.GandanTest;

/** What anybody may learn of a dossier, and what nobody may. */
@GandanTest
@Import(PostOffice.class)
class TrackingTest {
  @LocalServerPort int port;
  @Autowired PostOffice post;

  @Test
  void theSlipOpensTheWholeWayInPlainWords() {
    Place luuVe = post.place("16438");
    Slip slip = post.handIn(luuVe);
    post.carry(luuVe, slip);
    post.takes(luuVe, slip, Step.CONFIRM_RECEIPT, null);

    HttpResponse<String> page = new Browser(port).get("/t/" + slip.token());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("X-Robots-Tag"))
        .hasValueSatisfying(robots -> assertThat(robots).contains("noindex"));
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.body())
        .contains(slip.code(), "Bưu điện xã Lưu Vệ", "Ủy ban nhân dân xã Lưu Vệ")
        .containsSubsequence(
            "Nộp hồ sơ tại bưu điện",
            "xếp vào túi niêm phong",
            "bưu tá nhận để chuyển",
            "cơ quan nhận",
            "Cơ quan xác nhận tiếp nhận");
  }

  @Test
  void noPageAndNoAnswerNamesAPerson() {
    Place luuVe = post.place("16438");
    Slip slip = post.handIn(luuVe);
    post.carry(luuVe, slip);
    post.takes(luuVe, slip, Step.CONFIRM_RECEIPT, null);
    post.asks(
        luuVe, slip, "Giấy chứng sinh của số " + slip.number(), "Bản chụp của Lê Thị Hoà bị mờ");

    Browser browser = new Browser(port);
    for (String path : List.of("/t/", "/api/v1/tracking/")) {
      String body = browser.get(path + slip.token()).body();
      assertThat(body).contains("Giấy chứng sinh");
      assertThat(body)
          .doesNotContain(
              "Hoà", "Hòa", slip.phone(), slip.phoneEnd() + "\"", slip.number(), "thôn 3", "1990");
    }
  }

  @Test
  void codeAndPhoneLeadToTheSlipsAddress() {
    Slip slip = post.handIn(post.place("16438"));
    HttpResponse<String> answer = ask(slip.code().toLowerCase(Locale.ROOT) + " ", slip.phoneEnd());
    assertThat(answer.statusCode()).isBetween(302, 303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/t/" + slip.token());
  }

  @Test
  void wrongPhoneUnknownCodeAndNonsenseAreAnsweredAlike() {
    Slip slip = post.handIn(post.place("16438"));
    String other = slip.phoneEnd().equals("0000") ? "1111" : "0000";
    HttpResponse<String> wrongPhone = ask(slip.code(), other);
    HttpResponse<String> unknown = ask("H56.101-200101-9999", other);
    HttpResponse<String> nonsense = ask("không phải mã", "12");

    assertThat(List.of(wrongPhone.statusCode(), unknown.statusCode(), nonsense.statusCode()))
        .containsOnly(404);
    String shape = shape(wrongPhone.body());
    assertThat(shape).contains("Không tìm thấy hồ sơ khớp");
    assertThat(shape(unknown.body())).isEqualTo(shape);
    assertThat(shape(nonsense.body())).isEqualTo(shape);
  }

  @Test
  void anUnknownTokenAndAMalformedOneAreAnsweredAlike() {
    Browser browser = new Browser(port);
    HttpResponse<String> unknown = browser.get("/t/380000000000000000");
    HttpResponse<String> malformed = browser.get("/t/xyz");
    HttpResponse<String> elsewhere = browser.get("/t/990000000000000000");
    assertThat(List.of(unknown.statusCode(), malformed.statusCode(), elsewhere.statusCode()))
        .containsOnly(404);
    assertThat(shape(malformed.body())).isEqualTo(shape(unknown.body()));
    assertThat(shape(elsewhere.body())).isEqualTo(shape(unknown.body()));
  }

  @Test
  void guessingATelephoneNumberEndsAfterFiveTriesEvenWithTheRightOne() {
    Slip slip = post.handIn(post.place("16438"));
    String other = slip.phoneEnd().equals("0000") ? "1111" : "0000";
    for (int i = 0; i < 5; i++) {
      assertThat(api(slip.code(), other).statusCode()).isEqualTo(404);
    }
    HttpResponse<String> sixth = api(slip.code(), slip.phoneEnd());
    assertThat(sixth.statusCode()).isEqualTo(429);
    assertThat(sixth.body()).contains("access.too-many-attempts");
    assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
    assertThat(ask(slip.code(), slip.phoneEnd()).statusCode()).isEqualTo(429);
    assertThat(new Browser(port).get("/t/" + slip.token()).statusCode()).isEqualTo(200);
  }

  @Test
  void programsGetTheSameFacts() {
    Place luuVe = post.place("16438");
    Slip slip = post.handIn(luuVe);
    HttpResponse<String> found = api(slip.code(), slip.phoneEnd());
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body())
        .contains("\"status\":1", "\"hand\":\"counter\"", "Bưu điện xã Lưu Vệ", "+07:00")
        .isEqualTo(new Browser(port).get("/api/v1/tracking/" + slip.token()).body());
    HttpResponse<String> unknown = new Browser(port).get("/api/v1/tracking/380000000000000000");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("urn:problem:portal.not-tracked");
  }

  private HttpResponse<String> ask(String code, String phoneEnd) {
    return new Browser(port)
        .post("/tra-cuu", "/tra-cuu", Map.of("code", code, "phoneEnd", phoneEnd));
  }

  private HttpResponse<String> api(String code, String phoneEnd) {
    Browser browser = new Browser(port);
    return browser.send(
        browser
            .request("/api/v1/tracking")
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"code\":\"%s\",\"phoneEnd\":\"%s\"}".formatted(code, phoneEnd)))
            .build());
  }

  /** The page without what was typed, what is random and where it stands. */
  private static String shape(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
        .replaceAll("value=\"[^\"]*\"", "")
        .replaceAll("/t/[^\"?]*", "/t/");
  }
}
