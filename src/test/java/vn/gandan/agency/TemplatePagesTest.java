package vn.gandan.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import vn.gandan.access.Access;
import vn.gandan.access.Browser;
import vn.gandan.handover.HacThanh;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.journeys.Acts;
import vn.gandan.journeys.Caller;
import vn.gandan.network.Network;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.paper.EditTemplate;
import vn.gandan.paper.Form;
import vn.gandan.paper.Papers;
import vn.gandan.paper.Printed;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** The provincial post office edits its forms on pages, without any script. */
@GandanTest
class TemplatePagesTest {
  private static final String OFFICE = "buu-dien-tinh.thanh-hoa";
  private static final String EDITOR = "/bieu-mau/mau-05/sua";
  private static final String TITLE = "THÔNG BÁO";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Pattern BODY =
      Pattern.compile("<textarea[^>]*name=\"body\"[^>]*>\\n(.*?)</textarea>", Pattern.DOTALL);
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired Papers papers;

  private final LocalDate today = LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE);
  private HacThanh place;
  private Visitor office;

  @BeforeEach
  void signIn() {
    place = new HacThanh(door, network, access);
    office = new Visitor(port, OFFICE);
  }

  private static String body(Shown page) {
    return HtmlUtils.htmlUnescape(page.found(BODY));
  }

  private Shown send(Shown page, String doing, String body, LocalDate from) {
    return send(page, doing, body, from, page.operation(EDITOR));
  }

  private Shown send(Shown page, String doing, String body, LocalDate from, String operation) {
    return office.send(
        page,
        EDITOR,
        "operationId",
        operation,
        "seen",
        page.found(SEEN),
        "do",
        doing,
        "body",
        body,
        "source",
        "QĐ 77/QĐ-BĐT",
        "from",
        from.toString());
  }

  @Test
  void theListTellsOfEachFormWhatIsPrintedToday() {
    Shown list = office.open("/bieu-mau");
    assertThat(list.body())
        .contains("Mẫu 06: Phiếu kiểm soát", "15/09/2025", "TT 03/2025/TT-VPCP", "Nhãn túi")
        .contains("bản kèm phần mềm", "href=\"/bieu-mau/mau-06/sua\"");
    assertThat(list.body().split("/sua\"", -1)).hasSize(Form.values().length + 1);
    assertThat(office.open("/bieu-mau/mau-06").body()).contains("Tỉnh chưa sửa biểu mẫu này.");
    assertThat(office.open("/bieu-mau/mau-99").status()).isEqualTo(404);
    assertThat(office.open("/bieu-mau/mau-06/2025-09-15/7").status()).isEqualTo(404);
    assertThat(office.open("/bieu-mau/mau-06/hom-qua/0").status()).isEqualTo(400);
    assertThat(office.fileStart("/bieu-mau/mau-06/2025-09-15/0/in-thu.pdf")).isEqualTo("%PDF-");
  }

  @Test
  void theEditorExplainsEachFieldInWords() {
    assertThat(HtmlUtils.htmlUnescape(office.open("/bieu-mau/mau-01/sua").body()))
        .contains("{{applicant.name}}", "Họ tên người nộp", "Ví dụ: “Nguyễn Thị Bưởi”")
        .contains("{{#papers}}…{{/papers}}", "Số thứ tự của dòng")
        .contains("{{dueAt.words}}", "Hạn trả kết quả, viết bằng chữ");
  }

  @Test
  void everyFaultIsToldWithItsLineAndWhatWasTypedStays() {
    Shown editor = office.open(EDITOR);
    String wrong =
        body(editor)
            .replace(TITLE, TITLE + " {{idNumber}} <b>")
            .replace("</body>", "<img src=\"https://example.vn/x.png\"/>\n</body>");
    long line = wrong.substring(0, wrong.indexOf("{{idNumber}}")).lines().count();
    Shown again = send(editor, "save", wrong, today);
    assertThat(again.status()).isEqualTo(422);
    assertThat(body(again)).isEqualTo(wrong);
    assertThat(HtmlUtils.htmlUnescape(again.body()))
        .contains("Dòng " + line + "</a>: Trường không có trong mẫu này – <code>idNumber")
        .contains("Thẻ mở ở dòng này không được đóng, hoặc đóng sai chỗ – <code><b>")
        .contains("value=\"QĐ 77/QĐ-BĐT\"", "value=\"" + today + "\"");
    assertThat(send(editor, "check", body(editor), today).body())
        .contains("Mẫu không có lỗi và in được. Chưa lưu.");
  }

  @Test
  void scriptsAddressesAndOverlongTextAreRefused() {
    Shown editor = office.open(EDITOR);
    String sound = body(editor);
    for (String wrong :
        List.of(
            sound.replace("</body>", "<script>alert(1)</script></body>"),
            sound.replace("<p>", "<p onclick=\"x()\">"),
            sound.replace("</head>", "<style>p{background:url(//example.vn)}</style></head>"),
            sound.replace("</head>", "<link rel=\"stylesheet\" href=\"http://x\"/></head>"),
            "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + sound,
            "",
            sound.replace("</body>", "a".repeat(60_000) + "</body>"))) {
      Shown again = send(editor, "save", wrong, today);
      assertThat(again.status()).isEqualTo(422);
      assertThat(again.body()).contains("Các lỗi trong mẫu");
      assertThat(body(again)).isEqualTo(wrong);
    }
    assertThat(raw(editor, sound + "\u0007").statusCode()).isEqualTo(400);
    assertThat(raw(editor, "a".repeat(1_100_000)).statusCode()).isEqualTo(413);
    assertThat(own(Form.STOP_NOTICE_05)).isEqualTo(Integer.parseInt(editor.found(SEEN)));
  }

  private HttpResponse<String> raw(Shown editor, String body) {
    return office.sendRaw(
        editor,
        EDITOR,
        "operationId",
        editor.operation(EDITOR),
        "seen",
        editor.found(SEEN),
        "do",
        "save",
        "body",
        body,
        "source",
        "QĐ 77/QĐ-BĐT",
        "from",
        today.toString());
  }

  @Test
  void whatIsMissingIsAskedForBesideItsField() {
    Shown editor = office.open(EDITOR);
    Shown again =
        office.send(
            editor,
            EDITOR,
            "operationId",
            editor.operation(EDITOR),
            "seen",
            editor.found(SEEN),
            "do",
            "save",
            "body",
            body(editor),
            "source",
            "ab",
            "from",
            "31/02/2027");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body())
        .contains("href=\"#f-source\"", "href=\"#f-from\"", "Hãy ghi căn cứ hoặc lý do");
    assertThat(send(editor, "save", body(editor), today.minusDays(1)).body())
        .contains("href=\"#f-from\"", "sớm nhất là hôm nay");
  }

  @Test
  void aVersionIsSavedOnceShownWithWhatChangedAndTakenBack() {
    LocalDate from = today.plusDays(30);
    Shown editor = office.open(EDITOR);
    String operation = editor.operation(EDITOR);
    String typed = body(editor).replace(TITLE, TITLE + " ở xã");
    String decomposed = Normalizer.normalize(typed.replace("\n", "\r\n"), Normalizer.Form.NFD);
    Shown saved = send(editor, "save", decomposed, from, operation);
    assertThat(saved.path()).isEqualTo("/bieu-mau/mau-05/" + from + "/1");
    assertThat(saved.body())
        .contains("Đã lưu bản mới của biểu mẫu.", "Sắp áp dụng", "QĐ 77/QĐ-BĐT", from.format(DAY))
        .containsPattern("<ins>.*" + TITLE + " ở xã")
        .containsPattern("<del>.*" + TITLE);
    int own = own(Form.STOP_NOTICE_05);

    assertThat(send(editor, "save", decomposed, from, operation).path()).isEqualTo(saved.path());
    assertThat(own(Form.STOP_NOTICE_05)).isEqualTo(own);
    Shown further = send(editor, "save", typed.replace("ở xã", "ở phường"), from, operation);
    assertThat(further.status()).isEqualTo(422);
    assertThat(further.body()).contains("Nội dung sửa thêm dưới đây chưa lưu");
    assertThat(send(further, "save", body(further), from).path())
        .isEqualTo("/bieu-mau/mau-05/" + from + "/2");

    Shown history = office.open("/bieu-mau/mau-05");
    assertThat(history.body()).contains("Đã thay trong ngày", "Đang dùng", "lần 2");
    assertThat(office.open("/bieu-mau").body()).contains("sắp đổi từ " + from.format(DAY));
    Shown first = office.open("/bieu-mau/mau-05/2025-09-15/0");
    assertThat(first.body()).contains("Đây là bản đầu tiên.");

    Shown back = office.open(EDITOR + "?tu=" + from + "&lan=1");
    assertThat(body(back)).isEqualTo(typed);
    assertThat(back.body()).contains("Lấy lại nội dung bản áp dụng từ " + from.format(DAY));
    Shown taken = send(back, "save", body(back), from);
    assertThat(taken.path()).isEqualTo("/bieu-mau/mau-05/" + from + "/3");
    assertThat(taken.body()).containsPattern("<ins>.*ở xã").containsPattern("<del>.*ở phường");
  }

  @Test
  void whoeverSavesSecondIsToldAndLosesNothing() {
    LocalDate from = today.plusDays(45);
    Shown mine = office.open(EDITOR);
    Shown theirs = office.open(EDITOR);
    send(theirs, "save", body(theirs).replace(TITLE, TITLE + " của bạn"), from);
    String typed = body(mine).replace(TITLE, TITLE + " của tôi");
    Shown told = send(mine, "save", typed, from);
    assertThat(told.status()).isEqualTo(422);
    assertThat(told.body()).contains("đã có bản khác được lưu sau lần xem của bạn");
    assertThat(body(told)).isEqualTo(typed);
    assertThat(send(told, "save", body(told), from).path())
        .isEqualTo("/bieu-mau/mau-05/" + from + "/2");
  }

  @Test
  void theTextJustTypedIsTriedOnThePressAndNotSaved() {
    Shown editor = office.open(EDITOR);
    int own = own(Form.STOP_NOTICE_05);
    HttpResponse<String> pdf = preview(editor, body(editor));
    assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(pdf.body()).startsWith("%PDF-");
    HttpResponse<String> faulty = preview(editor, body(editor).replace("</body>", ""));
    assertThat(faulty.statusCode()).isEqualTo(422);
    assertThat(faulty.body()).contains("Các lỗi trong mẫu");
    assertThat(own(Form.STOP_NOTICE_05)).isEqualTo(own);
  }

  private HttpResponse<String> preview(Shown editor, String body) {
    return office.sendRaw(
        editor, "/bieu-mau/mau-05/in-thu", "operationId", editor.operation(EDITOR), "body", body);
  }

  /** Through the API nobody edits: the act is the provincial office's, which works on pages. */
  @Test
  void nobodyElseEditsAndNobodyThroughTheApi() {
    Map<String, Object> fields =
        Map.of(
            "form", "STOP_NOTICE_05",
            "from", today.toString(),
            "seen", own(Form.STOP_NOTICE_05),
            "source", "QĐ 77/QĐ-BĐT",
            "body", body(office.open(EDITOR)));
    Acts.Sent act = Acts.act("paper.edit-template", fields);
    UUID provinces = Desk.ofProvince("38").deskId();
    for (String login : List.of("gdv.hac-thanh", "gd.hac-thanh", "cb.hac-thanh", "ht.hac-thanh")) {
      assertThat(Caller.signedIn(port, login, provinces).isRefused(act))
          .isEqualTo("urn:problem:operation.not-your-act");
      if (!login.startsWith("ht.")) {
        assertThat(new Visitor(port, login).open("/bieu-mau").status()).isEqualTo(403);
      }
    }
    assertThat(Caller.signedIn(port, OFFICE, provinces).isRefused(act))
        .isEqualTo("urn:problem:access.not-allowed");
  }

  @Test
  void whatWasHandedOutIsPrintedAgainInTheWordingOfItsFirstPrint() throws IOException {
    Browser clerk = new Browser(port);
    clerk.signIn("gdv.hac-thanh", "mot cua gan dan 2026");
    String before = place.dossier().code();
    String first = text(clerk, before);
    String shipped = inProvince(() -> papers.inForce(Form.DOSSIER_SLIP, today)).template().body();
    word(shipped.replace("<h1>", "<h1>LỜI MỚI "));
    try {
      assertThat(text(clerk, place.dossier().code())).contains("LỜI MỚI").doesNotContain("IN LẠI");
      String again = text(clerk, before);
      assertThat(first).doesNotContain("BẢN IN LẠI");
      assertThat(again).contains("BẢN IN LẠI").doesNotContain("LỜI MỚI");
    } finally {
      word(shipped);
    }
    assertThat(text(clerk, place.dossier().code())).doesNotContain("LỜI MỚI");
  }

  private void word(String body) {
    place.does(
        OFFICE,
        Desk.ofProvince("38").deskId(),
        new EditTemplate(Form.DOSSIER_SLIP, today, own(Form.DOSSIER_SLIP), "QĐ 77/QĐ-BĐT", body));
  }

  private static String text(Browser clerk, String code) throws IOException {
    try (Printed slip = new Printed(clerk.file("/quay/ho-so/" + code + "/in/phieu-gui"))) {
      return slip.text();
    }
  }

  private int own(Form form) {
    return inProvince(() -> papers.versions(form));
  }

  private static <R> R inProvince(ScopedValue.CallableOp<R, RuntimeException> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work);
  }
}
