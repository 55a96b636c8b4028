package vn.gandan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Language, files and headers as a browser gets them. */
@SpringBootTest(classes = UiHouse.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class EdgeTest {
  private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|js|img)/[^\"]+)\"");
  private static final Pattern OUTSIDE = Pattern.compile("(?:https?:)?//(?!www\\.w3\\.org/)[a-z]");
  private static final Pattern INLINE =
      Pattern.compile("<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)|javascript:");

  private final HttpClient http = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -, vi",
        "-, -, en-US, en",
        "-, -, 'fr, en;q=0.5', en",
        "-, -, 'en;q=0.3, vi', vi",
        "-, -, fr, vi",
        "-, en, vi, en",
        "-, xx, en, en",
        "?lang=en, vi, vi, en",
        "?lang=vi, en, en, vi",
        "?lang=zz, -, -, vi",
        "?state=empty&lang=en, -, -, en"
      })
  void theLanguageIsAskedOrKeptOrAcceptedOrVietnamese(
      String query, String cookie, String accept, String language) throws Exception {
    HttpRequest.Builder request = request("/kieu-dang" + (query == null ? "" : query));
    if (cookie != null) {
      request.header("Cookie", "gandan_lang=" + cookie);
    }
    if (accept != null) {
      request.header("Accept-Language", accept);
    }
    HttpResponse<String> page = send(request);
    assertThat(page.body()).contains("<html lang=\"" + language + "\">");
  }

  @Test
  void theSwitchKeepsThePageAndIsRemembered() throws Exception {
    HttpResponse<String> page = send(request("/kieu-dang?state=empty&lang=en"));
    assertThat(page.body()).contains("href=\"/kieu-dang?state=empty&amp;lang=vi\"");
    assertThat(page.headers().allValues("Set-Cookie").toString())
        .contains("gandan_lang=en", "HttpOnly", "SameSite=Lax", "Max-Age=31536000");
  }

  @Test
  void pagesAreNotStoredAndTheirFilesAreForAYear() throws Exception {
    HttpResponse<String> page = send(request("/kieu-dang"));
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    Matcher files = FILE.matcher(page.body());
    int count = 0;
    while (files.find()) {
      HttpResponse<String> file = send(request(files.group(1)));
      assertThat(file.statusCode()).as(files.group(1)).isEqualTo(200);
      assertThat(files.group(1)).matches(".*-[0-9a-f]{32}\\.[a-z]+");
      assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
      count++;
    }
    assertThat(count).isGreaterThanOrEqualTo(3);
  }

  @Test
  void pagesTravelCompressed() throws Exception {
    HttpRequest request = request("/kieu-dang").header("Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> page = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes();
    assertThat(new String(plain, StandardCharsets.UTF_8)).contains("</html>");
  }

  @Test
  void noPageOrFileNamesAnAddressOutsideOrCarriesScriptOrStyleWithin() throws IOException {
    for (Path file : files(Path.of("src/main/jte"))) {
      String source = Files.readString(file);
      assertThat(OUTSIDE.matcher(source).find()).as(file.toString()).isFalse();
      assertThat(INLINE.matcher(source).find()).as(file.toString()).isFalse();
    }
    for (Path file : files(Path.of("src/main/resources/static"))) {
      String source = Files.readString(file).replaceAll("(?m)//\\s.*$", "");
      assertThat(OUTSIDE.matcher(source).find()).as(file.toString()).isFalse();
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      assertThat(files).isNotEmpty();
      return files;
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
