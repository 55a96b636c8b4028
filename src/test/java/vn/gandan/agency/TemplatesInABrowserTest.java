package vn.gandan.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.access.Access;
import vn.gandan.browser.Browser;
import vn.gandan.browser.Browser.Size;
import vn.gandan.browser.Look;
import vn.gandan.handover.HacThanh;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.paper.Printed;
import vn.gandan.storage.GandanTest;

/** Somebody of the provincial post office words form 01 anew, and a counter prints it. */
@GandanTest
class TemplatesInABrowserTest {
  private static final String OFFICE = "buu-dien-tinh.thanh-hoa";
  private static final String TITLE = "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ";
  private static final String NEW_TITLE = "GIẤY TIẾP NHẬN VÀ HẸN NGÀY TRẢ KẾT QUẢ";

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Network network;
  @Autowired Access access;

  private final LocalDate today = LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE);
  private HacThanh place;

  @BeforeEach
  void hacThanh() {
    place = new HacThanh(door, network, access);
  }

  @Test
  void formOneIsWordedAnewTriedAndPrintedAtTheCounterFromToday() throws IOException {
    Page office = signedIn(Size.DESK, OFFICE);
    look(office, "/bieu-mau", "templates");
    office.locator("main a[href='/bieu-mau/mau-01']").click();
    look(office, "/bieu-mau/mau-01", "template-untouched");
    office.locator("main a.button").first().click();
    Locator text = office.locator("textarea[name=body]");
    text.waitFor();
    String shipped = text.inputValue();
    int lines = shipped.split("\n", -1).length;
    assertThat(office.locator("[data-lines]").innerText())
        .startsWith("1\n2\n")
        .endsWith("" + lines);
    Look.isSound(office);
    Look.picture(office, "template-editor");

    text.fill(shipped.replace("<h1>" + TITLE + "</h1>", "<h1>" + NEW_TITLE + " {{tenMoi}}"));
    office.locator("button[value=check]").click();
    office.locator(".faults").waitFor();
    assertThat(office.locator(".faults").innerText())
        .contains("Dòng 18", "Trường không có trong mẫu này", "tenMoi", "không được đóng");
    assertThat(text.inputValue()).contains(NEW_TITLE + " {{tenMoi}}");
    Look.isSound(office);
    Look.picture(office, "template-faults");
    office.locator("[data-go-to-line='18']").first().click();
    assertThat(office.evaluate("() => document.getSelection().toString()").toString())
        .contains("{{tenMoi}}");

    text.fill(text.inputValue().replace(" {{tenMoi}}", "</h1>\u200b"));
    assertThat(text.inputValue()).doesNotContain("\u200b");
    office.locator("button[value=check]").click();
    office.locator(".notice-done").waitFor();
    assertThat(specimen(office)).contains(NEW_TITLE, "Nguyễn Thị Bưởi", "DEMO");

    office.locator("input[name=source]").fill("Thông báo 12/TB-BĐT về lời văn mẫu 01");
    office.locator("input[name=from]").fill(today.toString());
    office.locator("button[value=save]").click();
    office.waitForURL("**/bieu-mau/mau-01/" + today + "/1");
    assertThat(office.locator("main").innerText())
        .contains("Đang dùng", "Thông báo 12/TB-BĐT", NEW_TITLE, "Đã lưu bản mới");
    Look.isSound(office);
    Look.picture(office, "template-version");
    try {
      assertThat(receipt()).contains(NEW_TITLE).doesNotContain(TITLE);
      phone();
    } finally {
      takeBack(office);
    }
    assertThat(receipt()).contains(TITLE).doesNotContain(NEW_TITLE);
  }

  /**
   * What the button beside the text opens, and that the page with the text stays. The file itself
   * is asked for once more as the browser asked for it, since what opens there cannot be read.
   */
  private String specimen(Page office) throws IOException {
    List<Request> asked = new CopyOnWriteArrayList<>();
    office
        .context()
        .onRequest(request -> {
          if (request.url().endsWith("/in-thu")) {
            asked.add(request);
          }
        });
    office.locator("button[formtarget=_blank]").click();
    office.waitForCondition(() -> !asked.isEmpty());
    APIResponse pdf =
        office
            .context()
            .request()
            .post(
                asked.getFirst().url(),
                RequestOptions.create()
                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setData(asked.getFirst().postDataBuffer()));
    assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
    assertThat(office.locator("textarea[name=body]").inputValue()).contains(NEW_TITLE);
    try (Printed paper = new Printed(pdf.body())) {
      return paper.text();
    }
  }

  private String receipt() throws IOException {
    String code = place.received().code();
    Page clerk = signedIn(Size.DESK, "gdv.hac-thanh");
    APIResponse pdf = clerk.context().request().get(address("/quay/ho-so/" + code + "/in/mau-01"));
    try (Printed paper = new Printed(pdf.body())) {
      return paper.text();
    } finally {
      clerk.context().close();
    }
  }

  private void phone() {
    Page office = signedIn(Size.PHONE, OFFICE);
    look(office, "/bieu-mau", "templates-phone");
    look(office, "/bieu-mau/mau-01", "template-history-phone");
    look(office, "/bieu-mau/mau-01/" + today + "/1", "template-version-phone");
    look(office, "/bieu-mau/mau-01/sua?lang=en", "template-editor-phone");
    office.context().close();
  }

  private void takeBack(Page office) {
    office.navigate(address("/bieu-mau/mau-01"));
    Look.isSound(office);
    Look.picture(office, "template-history");
    office.locator("main table a[href='/bieu-mau/mau-01/2025-09-15/0']").click();
    office.getByText("Lấy lại nội dung bản này").click();
    office.locator("button[value=save]").click();
    office.waitForURL("**/bieu-mau/mau-01/" + today + "/2");
  }

  private Page signedIn(Size size, String login) {
    Page page = Browser.page(size, "vi");
    page.navigate(address("/dang-nhap"));
    page.locator("input[name=login]").fill(login);
    page.locator("input[name=password]").fill("mot cua gan dan 2026");
    page.locator("main form button[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/dang-nhap"));
    return page;
  }

  private void look(Page page, String path, String name) {
    page.navigate(address(path));
    Look.isSound(page);
    Look.picture(page, name);
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
