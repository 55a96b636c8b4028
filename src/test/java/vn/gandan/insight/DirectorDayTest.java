package vn.gandan.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.gandan.access.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.custody.ConfirmOffer;
import vn.gandan.custody.OfferThings;
import vn.gandan.dossier.NoteNeed;
import vn.gandan.dossier.Step;
import vn.gandan.portal.PostOffice;
import vn.gandan.portal.PostOffice.Place;
import vn.gandan.portal.PostOffice.Slip;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;

/** Numbers that add up, rows behind each of them, and nobody else's office. */
@GandanTest
@Import(PostOffice.class)
class DirectorDayTest {
  private static final String PASSWORD = "mot cua gan dan 2026";
  private static final Pattern FIGURE =
      Pattern.compile("href=\"/giam-doc/([a-z-]+)[^\"]*\"><strong>(\\d+)</strong>");
  private static boolean filled;

  @LocalServerPort int port;
  @Autowired PostOffice post;
  @Autowired Insight insight;

  /** Lưu Vệ and Hạc Thành with something of everything, once for all tests. */
  @BeforeEach
  void fill() {
    if (filled) {
      return;
    }
    filled = true;
    Place luuVe = post.place("16438");
    Place hacThanh = post.place("14797");
    post.handIn(luuVe);
    post.handIn(luuVe);
    post.handIn(hacThanh);
    Slip late = post.handIn(luuVe);
    post.carry(luuVe, late);
    post.takes(luuVe, late, Step.CONFIRM_RECEIPT, null);
    post.asks(luuVe, late, "Giấy chứng sinh", "Bản chụp bị mờ");
    post.takes(luuVe, late, Step.SUPPLEMENTED, null);
    post.asks(luuVe, late, "Tờ khai", "Thiếu chữ ký");
    post.takes(luuVe, late, Step.SUPPLEMENTED, null);
    Slip back = post.handIn(luuVe);
    post.carry(luuVe, back);
    post.takes(luuVe, back, Step.CONFIRM_RECEIPT, null);
    post.finishes(luuVe, back);
    post.does(
        luuVe.clerk(),
        luuVe.desk("quay-1"),
        new NoteNeed(UUID.randomUUID(), null, "=hỏi về đất đai", null));
    losesOne(luuVe);
  }

  /** The clerk hands two covers to the courier, who counts one. */
  private void losesOne(Place place) {
    Slip kept = post.handIn(place);
    Slip lost = post.handIn(place);
    UUID offer = UUID.randomUUID();
    post.does(
        place.clerk(),
        place.desk("quay-1"),
        new OfferThings(offer, null, place.desk("buu-ta-1"), List.of(kept.cover(), lost.cover())));
    post.does(
        place.courier(), place.desk("buu-ta-1"), new ConfirmOffer(offer, List.of(kept.cover())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gd.luu-ve", "gd.hac-thanh", "buu-dien-tinh.thanh-hoa", "kiem-tra.thanh-hoa"})
  void everyNumberEqualsTheRowsThatItOpens(String login) {
    Browser browser = signedIn(login);
    Matcher figures = FIGURE.matcher(browser.get("/giam-doc").body());
    int seen = 0;
    while (figures.find()) {
      seen++;
      String topic = figures.group(1);
      long number = Long.parseLong(figures.group(2));
      String page = browser.get("/giam-doc/" + topic).body();
      HttpResponse<String> file = browser.get("/giam-doc/" + topic + "/csv");
      long rows =
          topic.equals("o-dau") ? sumOfThings(file.body()) : file.body().lines().count() - 1;
      assertThat(rows).as("%s of %s in the file", topic, login).isEqualTo(number);
      if (!topic.equals("o-dau")) {
        long shown = page.split("</main>", -1)[0].split("<tr><td", -1).length - 1L;
        assertThat(shown).as("%s of %s on the page", topic, login).isEqualTo(number);
      }
    }
    assertThat(seen).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gd.luu-ve", "kiem-tra.thanh-hoa"})
  void everyKindOfPlaceOpensThePlacesThatItAddsUp(String login) {
    Browser browser = signedIn(login);
    Matcher kinds =
        Pattern.compile(
                "loai=([a-z]+)\">(\\d+)</a></td><td[^>]*><a[^>]*>(\\d+)</a></td><td[^>]*><a")
            .matcher(browser.get("/giam-doc").body());
    int seen = 0;
    while (kinds.find()) {
      seen++;
      String query = "?loai=" + kinds.group(1);
      String file = browser.get("/giam-doc/o-dau/csv" + query).body();
      assertThat(file.lines().count() - 1).as(query).isEqualTo(Long.parseLong(kinds.group(2)));
      assertThat(sumOfThings(file)).as(query).isEqualTo(Long.parseLong(kinds.group(3)));
      String page = browser.get("/giam-doc/o-dau" + query).body();
      long shown = page.split("</main>", -1)[0].split("<tr><td", -1).length - 1L;
      assertThat(shown).as(query).isEqualTo(Long.parseLong(kinds.group(2)));
    }
    assertThat(seen).isGreaterThan(1);
    assertThat(browser.get("/giam-doc/o-dau?loai=gác-xép").statusCode()).isEqualTo(404);
    assertThat(browser.get("/giam-doc/tre?loai=counter").statusCode()).isEqualTo(404);
  }

  private static long sumOfThings(String file) {
    return file.lines().skip(1).mapToLong(line -> Long.parseLong(line.split(",", -1)[3])).sum();
  }

  @Test
  void theProvinceIsTheSumOfItsOffices() {
    Day province = in(null);
    assertThat(province.rows()).hasSizeGreaterThanOrEqualTo(2);
    List<Day> offices = province.rows().stream().map(row -> in(row.office())).toList();
    assertThat(province.sum(OfficeFigures::open))
        .isEqualTo(offices.stream().mapToLong(day -> day.sum(OfficeFigures::open)).sum())
        .isGreaterThanOrEqualTo(7);
    assertThat(province.sum(OfficeFigures::late))
        .isEqualTo(offices.stream().mapToLong(day -> day.sum(OfficeFigures::late)).sum())
        .isEqualTo(1);
    assertThat(province.sum(OfficeFigures::unclaimed))
        .isEqualTo(offices.stream().mapToLong(day -> day.sum(OfficeFigures::unclaimed)).sum())
        .isEqualTo(1);
    assertThat(province.sum(OfficeFigures::discrepancies))
        .isEqualTo(offices.stream().mapToLong(day -> day.sum(OfficeFigures::discrepancies)).sum())
        .isEqualTo(1);
    assertThat(province.sum(OfficeFigures::needs)).isEqualTo(1);
    assertThat(province.rows().size() + province.quiet()).isEqualTo(166);
  }

  @Test
  void of344PeopleTenHaveNoPostAndThatIsTold() {
    String page = signedIn("buu-dien-tinh.thanh-hoa").get("/giam-doc").body();
    assertThat(page).contains("344", "166", "168", "10 người chưa có vị trí");
    assertThat(Objects.requireNonNull(in(null).coverage()).staff()).isEqualTo(344);
  }

  @Test
  void eachNumberOfTheNetworkOpensItsRows() {
    Browser province = signedIn("buu-dien-tinh.thanh-hoa");
    String day = province.get("/giam-doc").body();
    Matcher figures =
        Pattern.compile(
                "<dd>(?:<strong>)?<a href=\"/giam-doc/([a-z-]+)\">([0-9.]+)(?: trên ([0-9]+))?<")
            .matcher(day);
    int seen = 0;
    while (figures.find()) {
      seen++;
      // Of the centres, all are told, and which of them are staffed.
      String number = figures.group(3) == null ? figures.group(2) : figures.group(3);
      HttpResponse<String> file = province.get("/giam-doc/" + figures.group(1) + "/csv");
      assertThat(file.body().lines().count() - 1)
          .as("rows of %s", figures.group(1))
          .isEqualTo(Long.parseLong(number.replace(".", "")));
      assertThat(signedIn("gd.hac-thanh").get("/giam-doc/" + figures.group(1)).statusCode())
          .isEqualTo(404);
    }
    assertThat(seen).isEqualTo(9);
    assertThat(province.get("/giam-doc/chua-phan-cong").body()).contains("Chưa phân công");
  }

  @Test
  void eachNumberOfAStatusOpensItsRows() {
    Browser director = signedIn("gd.hac-thanh");
    String day = director.get("/giam-doc").body();
    Matcher figures =
        Pattern.compile(
                "number\"[^>]*><a href=\"(/giam-doc/[a-z-]+)\\?(trang-thai=[0-9]+)\">([0-9.]+)<")
            .matcher(day);
    int seen = 0;
    while (figures.find()) {
      seen++;
      String file = director.get(figures.group(1) + "/csv?" + figures.group(2)).body();
      assertThat(file.lines().count() - 1)
          .as(figures.group())
          .isEqualTo(Long.parseLong(figures.group(3).replace(".", "")));
    }
    assertThat(seen).isPositive();
  }

  @Test
  void aDirectorSeesTheOwnOfficeWhateverIsAskedFor() {
    Browser director = signedIn("gd.hac-thanh");
    String other = "?don-vi=" + post.place("16438").office();
    assertThat(director.get("/giam-doc" + other).body())
        .contains("Bưu điện phường Hạc Thành")
        .doesNotContain("Bưu điện xã Lưu Vệ");
    assertThat(director.get("/giam-doc/dang-xu-ly" + other).body()).doesNotContain("Lưu Vệ");
    assertThat(
            director.get("/giam-doc/o-dau/desk/" + post.place("16438").desk("quay-1")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void theFileOpensInASpreadsheetAndRunsNothing() {
    HttpResponse<String> file = signedIn("gd.luu-ve").get("/giam-doc/nhu-cau/csv");
    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
    assertThat(file.body()).startsWith("\uFEFF").contains("'=hỏi về đất đai");
  }

  @Test
  void rowsOpenTheDossierAndPlacesOpenTheirThings() {
    Browser director = signedIn("gd.luu-ve");
    assertThat(director.get("/giam-doc/tre").body()).containsPattern("/quay/ho-so/H56\\.");
    Matcher publicWay =
        Pattern.compile("href=\"(/t/[0-9A-Z]+)\"")
            .matcher(signedIn("kiem-tra.thanh-hoa").get("/giam-doc/tre").body());
    assertThat(publicWay.find()).isTrue();
    assertThat(signedIn("kiem-tra.thanh-hoa").get(publicWay.group(1)).statusCode()).isEqualTo(200);
    String counter = "/giam-doc/o-dau/desk/" + post.place("16438").desk("quay-1");
    assertThat(director.get("/giam-doc/o-dau").body()).contains(counter);
    assertThat(director.get(counter).body()).containsPattern("/quay/ho-so/H56\\.");
    assertThat(director.get("/giam-doc/khong-co").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "gd.luu-ve, DESK, vi",
    "gd.luu-ve, PHONE, en",
    "buu-dien-tinh.thanh-hoa, DESK, en",
    "buu-dien-tinh.thanh-hoa, PHONE, vi",
  })
  void everyPageOfTheDayIsSound(String login, Size size, String language) {
    try (BrowserContext visitor = vn.gandan.browser.Browser.visitor(size, language)) {
      Page page = visitor.newPage();
      page.navigate(address("/dang-nhap"));
      page.fill("[name=login]", login);
      page.fill("[name=password]", PASSWORD);
      page.press("[name=password]", "Enter");
      page.waitForURL(address("/giam-doc"));
      look(page, "/giam-doc", "day", login, size);
      look(page, "/giam-doc/tre", "late", login, size);
      look(page, "/giam-doc/dung", "idle", login, size);
      look(page, "/giam-doc/chua-nhan", "unclaimed", login, size);
      look(page, "/giam-doc/o-dau", "places", login, size);
      look(page, "/giam-doc/chenh-lech", "gaps", login, size);
    }
  }

  private void look(Page page, String path, String name, String login, Size size) {
    page.navigate(address(path));
    String who = login.substring(0, 2);
    Look.picture(page, "insight-" + name + "-" + who + "-" + size.name().toLowerCase(Locale.ROOT));
    Look.isSound(page);
  }

  private Day in(@Nullable UUID office) {
    return ProvinceRoute.in(PostOffice.THANH_HOA, () -> insight.day(new Scope(office)));
  }

  private Browser signedIn(String login) {
    Browser browser = new Browser(port);
    assertThat(browser.signIn(login, PASSWORD).headers().firstValue("Location"))
        .hasValueSatisfying(where -> assertThat(where).doesNotContain("sai"));
    return browser;
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
