package vn.gandan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.dsig.SignatureConfig;
import org.apache.poi.poifs.crypt.dsig.SignatureInfo;
import org.junit.jupiter.api.Test;
import vn.gandan.sheet.WorkbookWriter;

/** What was signed is proved by other means than those that signed it. */
class SignedFilesTest {
  private static final Instant AT = Instant.parse("2026-11-22T08:30:00Z");
  private static final SignatureWords WHY = new SignatureWords("Biên bản quyết toán", "Thanh Hóa");
  private static final SigningKey KEY = DemonstrationKey.made(AT);

  @Test
  void aPdfIsSignedWholeWithWhoWhyWhereAndWhen() throws Exception {
    byte[] signed = SignedPdf.of(pdf(), KEY, WHY, AT);
    Proof.Signer signer = Proof.pdf(signed);
    assertThat(signer.certificate().getEncoded()).isEqualTo(KEY.certificate().getEncoded());
    assertThat(signer.subject()).contains("TRÌNH DIỄN", "no legal value");
    try (PDDocument document = Loader.loadPDF(signed)) {
      PDSignature signature = document.getSignatureDictionaries().getFirst();
      assertThat(signature.getName()).contains("Gần Dân", "không có giá trị pháp lý");
      assertThat(signature.getReason()).isEqualTo("Biên bản quyết toán");
      assertThat(signature.getLocation()).isEqualTo("Thanh Hóa");
      assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
      assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
    }
  }

  @Test
  void oneByteChangedAnywhereInAPdfIsFound() throws Exception {
    byte[] signed = SignedPdf.of(pdf(), KEY, WHY, AT);
    int own = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/Contents <");
    for (int at = 10; at < signed.length; at += 997) {
      if (at < own || at > own + 42_000) {
        byte[] changed = signed.clone();
        changed[at] ^= 1;
        assertThatThrownBy(() -> Proof.pdf(changed)).as("byte " + at).isInstanceOf(Throwable.class);
      }
    }
    byte[] longer = java.util.Arrays.copyOf(signed, signed.length + 1);
    assertThatThrownBy(() -> Proof.pdf(longer)).hasMessageContaining("covers the whole file");
  }

  @Test
  void aWorkbookIsSignedSheetBySheet() throws Exception {
    byte[] signed = SignedWorkbook.of(workbook(), KEY, WHY, AT);
    Proof.workbook(signed);
    assertThat(ofPoi(signed)).isTrue();
    String signature =
        new String(
            Proof.part(Proof.parts(signed), "_xmlsignatures/sig1.xml"), StandardCharsets.UTF_8);
    assertThat(signature)
        .contains("2026-11-22T08:30:00Z", "Biên bản quyết toán (Thanh Hóa)")
        .doesNotContain("&#13;");
  }

  @Test
  void anotherFigureInASignedWorkbookIsFound() throws Exception {
    Map<String, byte[]> parts = Proof.parts(SignedWorkbook.of(workbook(), KEY, WHY, AT));
    String sheet =
        new String(Proof.part(parts, "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    parts.put(
        "xl/worksheets/sheet1.xml",
        sheet.replace("500000", "500001").getBytes(StandardCharsets.UTF_8));
    byte[] changed = Proof.packed(parts);
    assertThatThrownBy(() -> Proof.workbook(changed)).hasMessageContaining("sheet1.xml");
    assertThat(ofPoi(changed)).isFalse();
  }

  @Test
  void anotherListOfPartsInASignedWorkbookIsFound() throws Exception {
    Map<String, byte[]> parts = Proof.parts(SignedWorkbook.of(workbook(), KEY, WHY, AT));
    String signature =
        new String(Proof.part(parts, "_xmlsignatures/sig1.xml"), StandardCharsets.UTF_8);
    parts.put(
        "_xmlsignatures/sig1.xml",
        signature.replace("/xl/styles.xml", "/xl/stylez.xml").getBytes(StandardCharsets.UTF_8));
    byte[] changed = Proof.packed(parts);
    assertThatThrownBy(() -> Proof.workbook(changed)).hasMessageContaining("list of parts");
  }

  @Test
  void aSignatureBesideAFileIsOfItAlone() throws Exception {
    byte[] content = "danh mục".getBytes(StandardCharsets.UTF_8);
    byte[] signature = Cms.dated(KEY, content, AT);
    assertThat(Proof.beside(content, signature).subject()).contains("TRÌNH DIỄN");
    content[0] ^= 1;
    assertThatThrownBy(() -> Proof.beside(content, signature)).isInstanceOf(AssertionError.class);
  }

  /** Also repetitive beyond what a reader of strangers' files would take. */
  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WorkbookWriter book = new WorkbookWriter(bytes)) {
      book.sheet("Tổng hợp");
      book.row("Phường Hạc Thành", 500_000L);
      book.sheet("Từng dòng");
      for (int row = 0; row < 20_000; row++) {
        book.row("Phường Hạc Thành", "Phường Hạc Thành", "Phường Hạc Thành");
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static boolean ofPoi(byte[] file) throws Exception {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
      SignatureInfo signature = new SignatureInfo();
      signature.setOpcPackage(parts);
      signature.setSignatureConfig(new SignatureConfig());
      return signature.verifySignature();
    }
  }
}
