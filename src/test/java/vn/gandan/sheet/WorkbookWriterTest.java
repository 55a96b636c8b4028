package vn.gandan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back, and never computes. */
class WorkbookWriterTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    byte[] book = written();
    Path file = Files.write(folder.resolve("x.xlsx"), book);
    List<List<String>> rows = new ArrayList<>();
    try (RowStream stream = RowStream.open(file, Files.createDirectory(folder.resolve("s")))) {
      for (RowStream.Cells row = stream.next(); row != null; row = stream.next()) {
        assertThat(row.formula()).isEqualTo(-1);
        rows.add(row.texts());
      }
    }
    assertThat(rows)
        .containsExactly(
            List.of("Tên <&> \"Đỗ\"", "Số tiền"), List.of("=1+1", "540000", "46349", "7", ""));
  }

  @Test
  void everyPartIsSoundXmlAndEachSheetIsNamed() throws Exception {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(zip.readAllBytes()));
      }
    }
    assertThat(names)
        .contains(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml",
            "xl/worksheets/sheet2.xml");
  }

  @Test
  void theSameCellsMakeTheSameBytes() throws IOException {
    assertThat(written()).isEqualTo(written());
  }

  @Test
  void anUnfitNameAndARowWithoutASheetAreBugs() throws IOException {
    try (WorkbookWriter book = new WorkbookWriter(new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> book.row("x")).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> book.sheet("a/b")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> book.sheet("x".repeat(32)))
          .isInstanceOf(IllegalArgumentException.class);
      book.sheet("x");
      assertThatThrownBy(() -> book.row(1.5)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WorkbookWriter book = new WorkbookWriter(bytes)) {
      book.sheet("Quyết toán");
      book.row("Tên <&> \"Đỗ\"", "Số tiền");
      book.row("=1+1", 540_000L, LocalDate.of(2026, 11, 23), 7, null);
      book.sheet("Từng dòng");
      book.row("x");
    }
    return bytes.toByteArray();
  }
}
