package vn.gandan.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.access.Browser;
import vn.gandan.dossier.Dossiers;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** A clerk's pages over HTTP, without any script. */
@GandanTest
class CounterTest {
  private static final String PASSWORD = "mot cua gan dan 2026";
  private static final String PICTURE =
      "data:image/png;base64,"
          + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Network network;
  @Autowired Dossiers dossiers;
  @Autowired InstantSource clock;

  private Browser clerk;

  @BeforeEach
  void signIn() {
    clerk = clerk("gdv.luu-ve");
  }

  private Browser clerk(String login) {
    Browser browser = new Browser(port);
    assertThat(browser.signIn(login, PASSWORD).headers().firstValue("Location"))
        .hasValueSatisfying(first -> assertThat(first).doesNotContain("/dang-nhap"));
    String home = browser.get("/quay").body();
    if (home.contains("action=\"/quay/ban-lam-viec\"")) {
      Matcher desk = Pattern.compile("name=\"desk\" value=\"([^\"]+)\"").matcher(home);
      assertThat(desk.find()).isTrue();
      browser.post("/quay", "/quay/ban-lam-viec", Map.of("desk", desk.group(1)));
    }
    return browser;
  }

  @Test
  void aScannedCardThatNobodyHasFillsTheFormAndIsRecordedOnce() {
    String number = citizenNumber();
    HttpResponse<String> found = find(clerk, card(number));
    assertThat(found.statusCode()).isEqualTo(200);
    Form form = Form.to("/quay/nguoi", found.body());
    assertThat(form.value("fullName")).isEqualTo("LÊ THỊ HỒNG GẤM");
    assertThat(form.value("birthDate")).isEqualTo("05/03/1975");
    assertThat(form.value("identityNumber")).isEqualTo(number);

    String first = redirect(send(clerk, form.with("phone", "0912 345 678")));
    assertThat(first).startsWith("/quay/nguoi/");
    assertThat(redirect(send(clerk, form))).isEqualTo(first);
    assertThat(redirect(find(clerk, number))).isEqualTo(first);

    String page = clerk.get(first).body();
    assertThat(page).contains("LÊ THỊ HỒNG GẤM", "***" + number.substring(9), "***678");
    assertThat(page).doesNotContain(number).doesNotContain("0912345678");
  }

  @Test
  void aRefusedPersonKeepsWhatWasTyped() {
    Form form = Form.to("/quay/nguoi", clerk.get("/quay/nguoi/moi").body());
    HttpResponse<String> refused =
        send(
            clerk,
            form.with("fullName", "Phạm Văn Tèo")
                .with("birthDate", "31/02/1980")
                .with("identityNumber", citizenNumber())
                .with("residence", "Thôn 3, xã Lưu Vệ"));
    assertThat(refused.statusCode()).isEqualTo(422);
    Form again = Form.to("/quay/nguoi", refused.body());
    assertThat(again.value("fullName")).isEqualTo("Phạm Văn Tèo");
    assertThat(again.value("birthDate")).isEqualTo("31/02/1980");
    assertThat(again.value("residence")).isEqualTo("Thôn 3, xã Lưu Vệ");

    HttpResponse<String> contradicted = send(clerk, again.with("birthDate", "01/01/1960"));
    assertThat(contradicted.statusCode()).isEqualTo(422);
    assertThat(contradicted.body()).contains("Năm sinh không khớp", "name=\"seenOnCard\"");
  }

  @Test
  void theBoxSaysWhatToDoWithANameAndWithAMisreadLabel() {
    assertThat(find(clerk, "Nguyễn Văn A").body()).contains("Không tìm theo tên. Hãy quét thẻ");
    assertThat(find(clerk, "38000000000012").statusCode()).isEqualTo(422);
    assertThat(find(clerk, "H56.1-261121-9999").body()).contains("Không thấy hồ sơ này ở đây");
  }

  @Test
  void aProcedureIsFoundWithoutMarksAndByInitials() {
    String person = enrolled();
    assertThat(clerk.get(person + "/ho-so/moi?q=khai%20sinh").body()).contains("khai sinh");
    assertThat(clerk.get(person + "/ho-so/moi?q=dkks").body()).contains("1.001193");
    assertThat(clerk.get(person + "/ho-so/moi?q=zzzz").body())
        .contains("Không tìm thấy thủ tục đã công bố");
  }

  @Test
  void aDossierIsHandedInOnceHoweverOftenTheFormIsSent() throws IOException {
    String person = enrolled();
    String address = person + "/ho-so/moi";
    Form form = handInForm(person);

    HttpResponse<String> uncounted = send(clerk, form.with("seal", "NP 00123"));
    assertThat(uncounted.statusCode()).isEqualTo(422);
    assertThat(uncounted.body()).contains("Chưa đếm giấy tờ nào");
    Form again = Form.to(address, uncounted.body());
    assertThat(again.value("seal")).isEqualTo("NP 00123");
    assertThat(again.value("operationId")).isEqualTo(form.value("operationId"));

    HttpResponse<String> checked = send(clerk, again.with(firstCount(again), "1"));
    assertThat(checked.statusCode()).isEqualTo(200);
    assertThat(checked.body()).contains("Xem lại trước khi ghi", "1 bản chính");
    Form commit = Form.to(address, checked.body());

    String received = redirect(send(clerk, commit));
    assertThat(received).matches("/quay/ho-so/[A-Z0-9.]+-\\d{6}-\\d{4}/da-nhan");
    assertThat(redirect(send(clerk, commit))).isEqualTo(received);
    String code = part(received);
    String home = clerk.get("/quay").body();
    assertThat(times(home, ">" + code + "<")).isEqualTo(1);

    HttpResponse<String> altered = send(clerk, commit.with("seal", "NP-99999"));
    assertThat(altered.statusCode()).isEqualTo(422);
    assertThat(altered.body()).contains("Mã thao tác này đã dùng cho nội dung khác");
    clerk.post("/quay", "/quay/nhap/" + commit.value("operationId") + "/bo", Map.of());

    String page = clerk.get(received).body();
    assertThat(page).contains(code, "/t/38", "In phiếu gửi hồ sơ");
    String slip = "/quay/ho-so/" + code + "/in/phieu-gui";
    assertThat(printed(slip)).contains("BẢN TẬP HUẤN").doesNotContain("BẢN IN LẠI");
    assertThat(printed(slip)).contains("BẢN TẬP HUẤN", "BẢN IN LẠI");
    assertThat(clerk.get("/quay/ho-so/" + code + "/in/mau-06").body()).startsWith("%PDF-");
    assertThat(clerk.get("/quay/ho-so/" + code + "/in/mau-01").statusCode()).isEqualTo(404);
    Matcher label = Pattern.compile("/nhan/(\\d{14})").matcher(page);
    assertThat(label.find()).isTrue();
    assertThat(clerk.get("/quay/ho-so/" + code + label.group()).body()).startsWith("%PDF-");
    assertThat(redirect(find(clerk, label.group(1)))).isEqualTo("/quay/ho-so/" + code);
    assertThat(redirect(find(clerk, code.toLowerCase(Locale.ROOT))))
        .isEqualTo("/quay/ho-so/" + code);

    Browser elsewhere = clerk("gdv.hac-thanh");
    assertThat(elsewhere.get("/quay/ho-so/" + code).statusCode()).isEqualTo(404);
    assertThat(elsewhere.get("/quay/ho-so/" + code + "/in/phieu-gui").statusCode()).isEqualTo(404);
  }

  @Test
  void anUnfinishedVisitIsResumedByTheSamePersonOnly() {
    String person = enrolled();
    Form form = handInForm(person);
    form.with(firstCount(form), "2").with("seal", "NP-777");
    HttpResponse<String> kept =
        clerk.post("/quay", "/quay/nhap/" + form.value("operationId"), form.fields());
    assertThat(kept.statusCode()).isEqualTo(204);

    Browser afterTheCrash = clerk("gdv.luu-ve");
    String resume = person + "/ho-so/moi?nhap=" + form.value("operationId");
    assertThat(afterTheCrash.get("/quay").body()).contains("Đang làm dở", resume);
    Form resumed = Form.to(person + "/ho-so/moi", afterTheCrash.get(resume).body());
    assertThat(resumed.value("seal")).isEqualTo("NP-777");
    assertThat(resumed.value(firstCount(form))).isEqualTo("2");
    assertThat(resumed.value("operationId")).isEqualTo(form.value("operationId"));

    Browser colleague = clerk("gd.luu-ve");
    assertThat(colleague.get("/quay").body()).doesNotContain(form.value("operationId"));
    assertThat(colleague.get(resume).statusCode()).isEqualTo(404);
    assertThat(
            colleague
                .post("/quay", "/quay/nhap/" + form.value("operationId"), form.fields())
                .statusCode())
        .isEqualTo(404);

    Form commit = Form.to(person + "/ho-so/moi", send(afterTheCrash, resumed).body());
    redirect(send(afterTheCrash, commit));
    assertThat(clerk.get("/quay").body()).doesNotContain(form.value("operationId"));
  }

  @Test
  void aDossierComesBackToTheHandOfAProxyWithOneSupplementOnTheWay() {
    String person = enrolled();
    String code = handedIn(person);
    OtherSide other = new OtherSide(door, network, dossiers, clock);
    other.askForMore(code, "Giấy chứng sinh");

    assertThat(clerk.get(person).body())
        .contains("Cơ quan yêu cầu bổ sung", "Giấy chứng sinh: Bản nộp bị mờ");
    String page = clerk.get("/quay/ho-so/" + code).body();
    assertThat(clerk.get("/quay/ho-so/" + code + "/in/mau-01").body()).startsWith("%PDF-");
    assertThat(clerk.get("/quay/ho-so/" + code + "/in/mau-02").body()).startsWith("%PDF-");
    Form supplement = Form.to("/quay/ho-so/" + code + "/bo-sung", page);
    assertThat(redirect(send(clerk, supplement))).isEqualTo("/quay/ho-so/" + code);
    assertThat(redirect(send(clerk, supplement))).isEqualTo("/quay/ho-so/" + code);
    assertThat(times(clerk.get("/quay/ho-so/" + code).body(), "Nhãn: Giấy tờ bổ sung"))
        .isEqualTo(1);

    assertThat(clerk.get("/quay/tra/" + code).body()).contains("Chưa trả được");
    other.finish(code);
    assertThat(clerk.get(person).body()).contains("Có kết quả", "/quay/tra/" + code);
    assertThat(clerk.get("/quay").body()).contains("/quay/tra/" + code);

    String proxy = enrolled();
    String back =
        redirect(
            clerk.post(
                "/quay/tra/" + code, "/quay/tra/" + code + "/nguoi-nhan", Map.of("q", lastNumber)));
    assertThat(back)
        .isEqualTo("/quay/tra/" + code + "?nguoi-nhan=" + proxy.substring("/quay/nguoi/".length()));
    Form give = Form.to("/quay/tra/" + code, clerk.get(back).body());
    HttpResponse<String> unseen = send(clerk, give.with("signature", PICTURE));
    assertThat(unseen.statusCode()).isEqualTo(422);
    Form again = Form.to("/quay/tra/" + code, unseen.body());
    assertThat(again.value("signature")).isEqualTo(PICTURE);
    assertThat(redirect(send(clerk, again.with("identity", "CARD"))))
        .isEqualTo("/quay/ho-so/" + code);
    assertThat(redirect(send(clerk, again))).isEqualTo("/quay/ho-so/" + code);
    assertThat(clerk.get("/quay/ho-so/" + code).body())
        .contains("Đã trả kết quả", "người dân")
        .doesNotContain("action=\"/quay/ho-so/" + code + "/rut\"");
  }

  @Test
  void aPersonWhoIsNotRecordedYetIsTakenUpAgainByWhoBeganAlone() {
    Form form = Form.to("/quay/nguoi", clerk.get("/quay/nguoi/moi").body());
    form.with("fullName", "Lê Thị Dở").with("residence", "thôn 3, xã Lưu Vệ");
    HttpResponse<String> kept =
        clerk.post("/quay", "/quay/nhap/" + form.value("operationId"), form.fields());
    assertThat(kept.statusCode()).isEqualTo(204);

    Browser afterTheCrash = clerk("gdv.luu-ve");
    String resume = "/quay/nguoi/moi?nhap=" + form.value("operationId");
    assertThat(afterTheCrash.get("/quay").body())
        .contains("Đang làm dở", resume)
        .doesNotContain("Lê Thị Dở");
    Form resumed = Form.to("/quay/nguoi", afterTheCrash.get(resume).body());
    assertThat(resumed.value("fullName")).isEqualTo("Lê Thị Dở");
    assertThat(resumed.value("operationId")).isEqualTo(form.value("operationId"));

    Browser colleague = clerk("gd.luu-ve");
    assertThat(colleague.get("/quay").body()).doesNotContain(form.value("operationId"));
    Form fresh = Form.to("/quay/nguoi", colleague.get(resume).body());
    assertThat(fresh.value("fullName")).isEmpty();
    assertThat(fresh.value("operationId")).isNotEqualTo(form.value("operationId"));
    assertThat(
            colleague
                .post("/quay", "/quay/nhap/" + form.value("operationId"), form.fields())
                .statusCode())
        .isEqualTo(409);

    redirect(send(afterTheCrash, resumed));
    assertThat(clerk.get("/quay").body()).doesNotContain(form.value("operationId"));
  }

  @Test
  void whoeverMustSignInAgainComesBackToWhatWasTyped() {
    String person = enrolled();
    Form form = handInForm(person);
    form.with("seal", "NP-888").with("step", "check");
    clerk.post("/quay", "/quay/nhap/" + form.value("operationId"), form.fields());
    Browser afterTheSession = new Browser(port);
    HttpResponse<String> toLogin =
        afterTheSession.post("/dang-nhap", person + "/ho-so/moi", form.fields());

    String login = redirect(toLogin);
    assertThat(login).startsWith("/dang-nhap?tiep=");
    Form door = Form.to("/dang-nhap", afterTheSession.get(login).body());
    door.with("login", "gdv.luu-ve").with("password", PASSWORD);
    String back = redirect(afterTheSession.post(login, "/dang-nhap", door.fields()));

    Form resumed = Form.to(person + "/ho-so/moi", afterTheSession.get(back).body());
    assertThat(resumed.value("seal")).isEqualTo("NP-888");
    assertThat(resumed.value("operationId")).isEqualTo(form.value("operationId"));
  }

  @Test
  void aWithdrawalNeedsAReasonAndKeepsIt() {
    String code = handedIn(enrolled());
    String address = "/quay/ho-so/" + code + "/rut";
    Form form = Form.to(address, clerk.get("/quay/ho-so/" + code).body());
    HttpResponse<String> refused = send(clerk, form.with("reason", "thôi"));
    assertThat(refused.statusCode()).isEqualTo(422);
    Form again = Form.to(address, refused.body());
    assertThat(again.value("reason")).isEqualTo("thôi");
    redirect(send(clerk, again.with("reason", "Muốn nộp lại ở xã khác")));
    assertThat(clerk.get("/quay/ho-so/" + code).body())
        .contains("Công dân yêu cầu rút hồ sơ", "Muốn nộp lại ở xã khác");
  }

  @Test
  void aNeedIsNotedAndBecomesADossier() {
    String words = "Hỏi đổi tên trên sổ đất " + UUID.randomUUID();
    Form form = Form.to("/quay/huong-dan", post(clerk.get("/quay/huong-dan").body()));
    HttpResponse<String> unsaid = send(clerk, form.with("outcome", "SUBMITTED"));
    assertThat(unsaid.statusCode()).isEqualTo(422);
    assertThat(unsaid.body()).contains("Hãy ghi mã Cổng đã cấp");
    assertThat(redirect(send(clerk, form.with("outcome", "NEED").with("words", words))))
        .isEqualTo("/quay");
    String home = clerk.get("/quay").body();
    assertThat(home).contains(words);
    Matcher need =
        Pattern.compile(Pattern.quote(words) + ".*?/quay\\?nhu-cau=([0-9a-f-]{36})", Pattern.DOTALL)
            .matcher(home);
    assertThat(need.find()).isTrue();

    String person = enrolled();
    String start = clerk.get(person + "?nhu-cau=" + need.group(1)).body();
    assertThat(start).contains(person + "/ho-so/moi?nhu-cau=" + need.group(1));
    Form handIn =
        Form.to(
            person + "/ho-so/moi",
            clerk.get(procedureOf(person) + "&nhu-cau=" + need.group(1)).body());
    handIn.with(firstCount(handIn), "1");
    redirect(send(clerk, Form.to(person + "/ho-so/moi", send(clerk, handIn).body())));
    assertThat(clerk.get("/quay").body()).doesNotContain(words);
  }

  @Test
  void nobodyElseOpensTheCounter() {
    Browser officer = new Browser(port);
    officer.signIn("cb.luu-ve", PASSWORD);
    assertThat(officer.get("/quay").statusCode()).isEqualTo(403);
    assertThat(new Browser(port).get("/quay").headers().firstValue("Location"))
        .hasValue("/dang-nhap?tiep=%2Fquay");
  }

  /** The dossier's code in {@code /quay/ho-so/<code>/da-nhan}. */
  private static String part(String received) {
    return received.replaceAll("/quay/ho-so/|/da-nhan", "");
  }

  private static int times(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  /** The words of a paper, as it is opened now. */
  private String printed(String path) throws IOException {
    try (PDDocument document = Loader.loadPDF(clerk.file(path))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private String lastNumber = "";

  private String enrolled() {
    lastNumber = citizenNumber();
    Form form = Form.to("/quay/nguoi", find(clerk, card(lastNumber)).body());
    return redirect(send(clerk, form));
  }

  private String handedIn(String person) {
    Form form = handInForm(person);
    form.with(firstCount(form), "1");
    Form commit = Form.to(person + "/ho-so/moi", send(clerk, form).body());
    return part(redirect(send(clerk, commit)));
  }

  private Form handInForm(String person) {
    return Form.to(person + "/ho-so/moi", post(clerk.get(procedureOf(person)).body()));
  }

  private String procedureOf(String person) {
    String found = clerk.get(person + "/ho-so/moi?q=dang%20ky%20lai%20khai%20sinh").body();
    Matcher link =
        Pattern.compile("href=\"(" + person + "/ho-so/moi\\?thu-tuc=[^\"&]+)").matcher(found);
    assertThat(link.find()).as(found).isTrue();
    return link.group(1);
  }

  private static String firstCount(Form form) {
    return form.fields().keySet().stream()
        .filter(name -> name.startsWith("originals-"))
        .findFirst()
        .orElseThrow();
  }

  /** Leaves the search of a page out, which is sent to the same address. */
  private static String post(String html) {
    return html.replaceAll("(?s)<form class=\"search\".*?</form>", "");
  }

  private static HttpResponse<String> find(Browser browser, String typed) {
    return browser.post("/quay", "/quay/tim", Map.of("q", typed));
  }

  private static HttpResponse<String> send(Browser browser, Form form) {
    return browser.post("/quay", form.action(), form.fields());
  }

  private static String redirect(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** Of a woman born in 1975 in Thanh Hóa. */
  static String citizenNumber() {
    return "038175%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
  }

  static String card(String number) {
    return number
        + "|172345678|LÊ THỊ HỒNG GẤM|05031975|Nữ|Thôn 5, Xã Lưu Vệ, Tỉnh Thanh Hóa|12082021";
  }
}
