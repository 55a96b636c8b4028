package vn.gandan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = AttachmentHouse.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AttachmentApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CLERK = UUID.randomUUID() + " CLERK " + AttachmentHouse.UNIT;
  private static final String COLLEAGUE = UUID.randomUUID() + " DIRECTOR " + AttachmentHouse.UNIT;
  private static final String STRANGER = UUID.randomUUID() + " CLERK";
  private static final byte[] PDF = file(700_000);

  private final HttpClient http = HttpClient.newHttpClient();
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(ints = {5 + 16, 262_144, 262_145, 5_000_000, 20 * 1024 * 1024})
  void whatComesInGoesOutUnchanged(int size) throws Exception {
    byte[] content = file(size);
    UUID id = UUID.randomUUID();
    HttpResponse<String> taken = put(id, content, CLERK);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    JsonNode body = JSON.readTree(taken.body());
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    assertThat(body.at("/sha256").asString()).isEqualTo(sha256);
    assertThat(body.at("/sizeBytes").asLong()).isEqualTo(size);
    assertThat(body.at("/mediaType").asString()).isEqualTo("application/pdf");

    HttpResponse<byte[]> given = get(id, CLERK);
    assertThat(given.statusCode()).isEqualTo(200);
    assertThat(given.body()).isEqualTo(content);
    assertThat(given.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(given.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(given.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(given.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
  }

  @Test
  void theSameAgainIsTheSameAndOtherContentIsNot() throws Exception {
    UUID id = UUID.randomUUID();
    assertThat(put(id, PDF, CLERK).statusCode()).isEqualTo(201);
    assertThat(put(id, PDF, CLERK).statusCode()).isEqualTo(200);
    refused(put(id, file(100), CLERK), 409, "attachment.id-reused");
    refused(put(id, PDF, STRANGER), 409, "attachment.id-taken");
    assertThat(get(id, CLERK).body()).isEqualTo(PDF);
  }

  @Test
  void onlyWhoHasToDoWithItReadsIt() throws Exception {
    UUID id = UUID.randomUUID();
    put(id, PDF, CLERK);
    assertThat(get(id, COLLEAGUE).statusCode()).isEqualTo(200);
    assertThat(get(id, UUID.randomUUID() + " AUDITOR").statusCode()).isEqualTo(200);
    assertThat(get(id, AttachmentHouse.READER_BY_RECORD + " AGENCY_OFFICER").statusCode())
        .isEqualTo(200);
    refused(get(id, STRANGER), 404, "attachment.unknown-attachment");
    refused(get(UUID.randomUUID(), CLERK), 404, "attachment.unknown-attachment");
    assertThat(
            jdbc.sql("select count(*) from attachment_read where attachment_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isEqualTo(3);
  }

  @Test
  void whatIsTooLargeOrOfAnotherKindIsRefusedAndLeavesNothing() throws Exception {
    UUID id = UUID.randomUUID();
    byte[] tooLarge = file(20 * 1024 * 1024 + 1);
    refused(put(id, tooLarge, CLERK), 413, "attachment.too-large");
    BodyPublisher withoutLength =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge));
    refused(put(id, withoutLength, CLERK), 413, "attachment.too-large");
    refused(put(id, new byte[50 * 1024 * 1024], CLERK), 413, "request.too-large");
    refused(put(id, new byte[0], CLERK), 422, "attachment.empty");
    byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    refused(put(id, html, CLERK), 422, "attachment.wrong-type");
    refused(get(id, CLERK), 404, "attachment.unknown-attachment");
    assertThat(spooled()).isZero();
  }

  @Test
  void anIdThatIsNoneIsRefused() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/attachments/1"))
            .header("X-Account", CLERK)
            .PUT(BodyPublishers.ofByteArray(PDF))
            .build();
    refused(http.send(request, BodyHandlers.ofString()), 400, "request.wrong-type");
  }

  @Test
  void anAlteredFileIsNotGivenOutButNamed() throws Exception {
    UUID altered = UUID.randomUUID();
    UUID shortened = UUID.randomUUID();
    put(altered, PDF, CLERK);
    put(shortened, PDF, CLERK);
    try (HikariDataSource owner = AttachmentHouse.DATABASE.owner("thanh_hoa")) {
      JdbcClient asOwner = JdbcClient.create(owner);
      asOwner
          .sql(
              """
              update attachment_chunk
                 set content = set_byte(content, 1000, get_byte(content, 1000) # 1)
               where attachment_id = :id and seq = 2
              """)
          .param("id", altered)
          .update();
      asOwner
          .sql("delete from attachment_chunk where attachment_id = :id and seq = 3")
          .param("id", shortened)
          .update();
    }
    for (UUID id : new UUID[] {altered, shortened}) {
      HttpResponse<byte[]> answer = get(id, CLERK);
      refused(answer, 409, "attachment.altered");
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(id.toString());
    }
    assertThat(spooled()).isZero();
  }

  @Test
  void theApplicationCannotRewriteAFile() {
    assertThatThrownBy(() -> jdbc.sql("update attachment_file set size_bytes = 1").update())
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("delete from attachment_chunk").update())
        .hasStackTraceContaining("permission denied");
  }

  private HttpResponse<String> put(UUID id, byte[] content, String account) throws Exception {
    return put(id, BodyPublishers.ofByteArray(content), account);
  }

  private HttpResponse<String> put(UUID id, BodyPublisher content, String account)
      throws Exception {
    return http.send(request(id, account).PUT(content).build(), BodyHandlers.ofString());
  }

  private HttpResponse<byte[]> get(UUID id, String account) throws Exception {
    return http.send(request(id, account).GET().build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder request(UUID id, String account) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + "/api/v1/attachments/" + id))
        .header("X-Account", account);
  }

  private static void refused(HttpResponse<?> answer, int status, String code) {
    String body =
        answer.body() instanceof byte[] bytes
            ? new String(bytes, StandardCharsets.UTF_8)
            : answer.body().toString();
    assertThat(answer.statusCode()).as(body).isEqualTo(status);
    assertThat(JSON.readTree(body).at("/type").asString()).isEqualTo("urn:problem:" + code);
  }

  private static long spooled() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().matches("gandan-.*\\.part")).count();
    }
  }

  private static byte[] file(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    byte[] beginning = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(beginning, 0, content, 0, beginning.length);
    return content;
  }
}
