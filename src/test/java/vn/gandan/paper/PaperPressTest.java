package vn.gandan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperPressTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final ShippedTemplates SHIPPED = new ShippedTemplates();
  private static final PaperPress PRESS = new PaperPress();

  private static byte[] print(Form form, PaperFacts facts, PrintMark... marks) {
    return PRESS.print(SHIPPED.on(form, DAY).orElseThrow(), facts, DAY, Set.of(marks));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyFormPrintsOnItsOwnSheetWithTaggedVietnameseText(Form form) throws IOException {
    byte[] pdf = print(form, Specimens.full(form));
    keep(form.folder(), pdf);
    try (Printed paper = new Printed(pdf)) {
      assertThat(paper.pages()).isOne();
      assertThat(paper.sizes())
          .containsOnly(new Printed.PaperMm(form.size().widthMm(), form.size().heightMm()));
      assertThat(paper.outside()).isEmpty();
      assertThat(paper.fontsNotEmbedded()).isEmpty();
      assertThat(paper.language()).isEqualTo("vi");
      assertThat(paper.title()).isNotBlank();
      assertThat(paper.tagged()).isTrue();
      assertThat(paper.text()).contains(form == Form.APOLOGY_04 ? "Mong nhận" : "ưu");
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aPaperWithNothingOptionalStillPrintsOnOneSheet(Form form) throws IOException {
    byte[] pdf = print(form, Specimens.empty(form));
    keep(form.folder() + "-empty", pdf);
    try (Printed paper = new Printed(pdf)) {
      assertThat(paper.pages()).isOne();
      assertThat(paper.outside()).isEmpty();
      assertThat(paper.text()).doesNotContain("{{").doesNotContain("null");
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void overlongFactsFlowToFurtherSheetsAndNeverOffThem(Form form) throws IOException {
    byte[] pdf = print(form, Overlong.of(form));
    keep(form.folder() + "-overlong", pdf);
    try (Printed paper = new Printed(pdf)) {
      assertThat(paper.sizes())
          .containsOnly(new Printed.PaperMm(form.size().widthMm(), form.size().heightMm()));
      assertThat(paper.outside()).isEmpty();
      if (form.size() == PaperSize.LABEL) {
        assertThat(paper.pages()).isOne();
      } else {
        assertThat(paper.pages()).isBetween(2, 40);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void theWordsOfEachFormAreTheOnesReviewed(Form form) throws IOException {
    Path reviewed = Path.of("src/test/resources/paper", form.folder() + ".txt");
    try (Printed paper = new Printed(print(form, Specimens.full(form)))) {
      String words = paper.lines();
      if (System.getProperty("gandan.paper.review") != null) {
        Files.createDirectories(reviewed.getParent());
        Files.writeString(reviewed, words);
      }
      assertThat(words)
          .as("if the change is meant, rewrite it by -Dgandan.paper.review and read the difference")
          .isEqualTo(Files.readString(reviewed));
    }
  }

  @Test
  void everyLineOfALongListIsPrinted() throws IOException {
    try (Printed paper = new Printed(print(Form.RECEIPT_01, Overlong.of(Form.RECEIPT_01)))) {
      String text = paper.text();
      assertThat(IntStream.rangeClosed(1, Overlong.LINES).mapToObj(no -> "Giấy thứ " + no + ":"))
          .allSatisfy(line -> assertThat(text).contains(line));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Form.class,
      names = {"RECEIPT_01", "SUPPLEMENT_REQUEST_02", "DOSSIER_SLIP"})
  void theCodesOfADossierReadBackFromThePrintedSheet(Form form) throws Exception {
    try (Printed paper = new Printed(print(form, Specimens.full(form)))) {
      String expected = form == Form.DOSSIER_SLIP ? "38000000012345" : "H56.12-261121-0007";
      assertThat(paper.code128(0)).isEqualTo(expected);
      assertThat(paper.qr(0)).isEqualTo("https://example.vn/t/0123456789ABCDEF");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Form.class,
      names = {"VISIT_RECEIPT", "VISIT_RECEIPT_ROLL"})
  void theAddressThatVerifiesAReceiptReadsBackFromThePrintedSheet(Form form) throws Exception {
    try (Printed paper = new Printed(print(form, Specimens.full(form)))) {
      assertThat(paper.qr(0)).isEqualTo("https://example.vn/bien-lai/380123456789ABCDEF");
    }
  }

  @Test
  void labelsAndBagListsScan() throws Exception {
    try (Printed bag = new Printed(print(Form.BAG_LABEL, Specimens.full(Form.BAG_LABEL)));
        Printed thing = new Printed(print(Form.THING_LABEL, Specimens.full(Form.THING_LABEL)));
        Printed list = new Printed(print(Form.BAG_LIST, Specimens.full(Form.BAG_LIST)));
        Printed slip =
            new Printed(print(Form.CONTROL_SLIP_06, Specimens.full(Form.CONTROL_SLIP_06)))) {
      assertThat(bag.code128(0)).isEqualTo("38000000099990");
      assertThat(bag.text()).contains("38000000099990");
      assertThat(thing.code128(0)).isEqualTo("38000000012345");
      assertThat(list.code128(0)).isEqualTo("38000000099990");
      assertThat(slip.qr(0)).endsWith("0123456789ABCDEF");
    }
  }

  @Test
  void decomposedVietnameseIsPrintedComposed() throws IOException {
    String name = "Nguyễn Thị Ước Đường Quỳnh Ngẫu Hoằng Lộc Ỷ Ỹ Ỵ";
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(name);
    var facts = new ThingLabel("38000000012345", "Hồ sơ", decomposed, "Quầy 1", "Đống Đa", DAY);
    try (Printed paper = new Printed(print(Form.THING_LABEL, facts))) {
      assertThat(paper.text()).contains(name);
    }
  }

  @Test
  void markupInFactsIsPrintedAsWritten() throws IOException {
    String nasty = "</td><script>x</script> &amp; {{heading.issuer}} <b>\"đậm\"</b> ]]> -->";
    var facts = new ThingLabel("38000000012345", "Hồ sơ", nasty, "<!DOCTYPE a>", "&#0;", DAY);
    try (Printed paper = new Printed(print(Form.THING_LABEL, facts))) {
      assertThat(paper.text())
          .contains("</td><script>x</script> &amp; {{heading.issuer}} <b>\"đậm\"</b>")
          .contains("<!DOCTYPE a>");
    }
  }

  @Test
  void controlAndDirectionCharactersAreLeftOut() throws IOException {
    var facts =
        new ThingLabel("38000000012345", "Hồ\u0000 sơ", "a\u202Eb\u0007c\uD800d", "Quầy", "", DAY);
    try (Printed paper = new Printed(print(Form.THING_LABEL, facts))) {
      assertThat(paper.text()).contains("Hồ sơ").contains("abcd");
    }
  }

  @Test
  void marksStandOnEverySheetInTheirOwnWords() throws IOException {
    byte[] pdf =
        print(
            Form.RECEIPT_01,
            Overlong.of(Form.RECEIPT_01),
            PrintMark.REPRINT,
            PrintMark.DEMONSTRATION);
    try (Printed paper = new Printed(pdf)) {
      assertThat(paper.text().split("BẢN IN LẠI", -1)).hasSize(paper.pages() + 1);
      assertThat(paper.text().split("BẢN TẬP HUẤN / DEMO", -1)).hasSize(paper.pages() + 1);
    }
    byte[] label = print(Form.BAG_LABEL, Specimens.full(Form.BAG_LABEL), PrintMark.values());
    keep("nhan-tui-marked", label);
    try (Printed paper = new Printed(label)) {
      assertThat(paper.pages()).isOne();
      assertThat(paper.outside()).isEmpty();
      assertThat(paper.text()).contains("BẢN IN LẠI").contains("BẢN TẬP HUẤN / DEMO");
    }
    try (Printed plain = new Printed(print(Form.RECEIPT_01, Specimens.full(Form.RECEIPT_01)))) {
      assertThat(plain.text()).doesNotContain("BẢN IN LẠI").doesNotContain("DEMO");
    }
  }

  @Test
  void theReceiptReadsAsTheFormAsks() throws IOException {
    try (Printed paper = new Printed(print(Form.RECEIPT_01, Specimens.full(Form.RECEIPT_01)))) {
      assertThat(paper.text())
          .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
          .contains("Độc lập - Tự do - Hạnh phúc")
          .contains("Số: 125/BPTNTKQ")
          .contains("Lưu Vệ, ngày 21 tháng 11 năm 2026")
          .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
          .contains("Mã hồ sơ: H56.12-261121-0007")
          .contains("Tiếp nhận hồ sơ của: Nguyễn Thị Bưởi")
          .contains("1 Tờ khai đăng ký lại khai sinh bản chính 1")
          .contains("2 Giấy khai sinh đã cấp trước đây bản sao 2")
          .contains("Thời gian nhận hồ sơ: 09 giờ 05 phút, ngày 21 tháng 11 năm 2026")
          .contains("Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 27 tháng 11");
    }
  }

  @Test
  void theControlSlipCarriesThePostsNoteAndEachHandover() throws IOException {
    byte[] pdf = print(Form.CONTROL_SLIP_06, Specimens.full(Form.CONTROL_SLIP_06));
    try (Printed paper = new Printed(pdf)) {
      assertThat(paper.text())
          .contains("1. Giao: Bưu điện xã Lưu Vệ 2. Nhận: Bộ phận Một cửa xã Lưu Vệ")
          .contains("1. 09:05 ngày 21/11/2026")
          .contains("Đúng hạn")
          .contains("chưa xác nhận nhận")
          .contains("hóa đơn của cơ quan bưu chính");
    }
  }

  @Test
  void anotherFormsFactsAndBoundlessFactsAreFaultsOfTheCaller() {
    assertThatThrownBy(() -> print(Form.RECEIPT_01, Specimens.full(Form.BAG_LABEL)))
        .isInstanceOf(IllegalArgumentException.class);
    String boundless = "a".repeat(Fields.LONGEST_TEXT + 1);
    var facts = new ThingLabel("38000000012345", boundless, "", "", "", DAY);
    assertThatThrownBy(() -> print(Form.THING_LABEL, facts))
        .isInstanceOf(IllegalArgumentException.class);
    var line = new BagList.Line("1", "", "", BagList.Count.PRESENT, "");
    var endless =
        new BagList(
            new Heading("", "", "", ""),
            "1",
            "",
            "",
            "",
            "",
            Instant.EPOCH,
            null,
            java.util.Collections.nCopies(Fields.MOST_LINES + 1, line),
            0,
            null,
            "",
            "",
            "");
    assertThatThrownBy(() -> print(Form.BAG_LIST, endless))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thePressReachesNoAddressEvenIfATemplateNamesOne() throws IOException {
    Path secret = Files.createTempFile("secret", ".png");
    List<String> addresses =
        List.of(
            secret.toUri().toString(),
            "http://127.0.0.1:9/x.png",
            "data:image/png;base64,iVBORw0KGgo=");
    for (String address : addresses) {
      String body =
          "<html lang=\"vi\"><head><title>t</title><style>@import url('"
              + address
              + "'); body{background:url('"
              + address
              + "')}</style></head><body>a<img alt=\"x\" src=\""
              + address
              + "\"/></body></html>";
      Template template = new Template(Form.THING_LABEL, DAY, "-", body, 1);
      byte[] pdf = PRESS.print(template, Specimens.full(Form.THING_LABEL), DAY, Set.of());
      try (Printed paper = new Printed(pdf)) {
        assertThat(paper.text()).isEqualTo("1/1 a");
        assertThat(paper.pictures()).isZero();
      }
    }
    Files.delete(secret);
  }

  /** For people who want to look: {@code -Dgandan.paper.keep=DIR}. */
  private static void keep(String name, byte[] pdf) throws IOException {
    String directory = System.getProperty("gandan.paper.keep");
    if (directory != null) {
      Files.write(Path.of(directory, name + ".pdf"), pdf);
    }
  }
}
