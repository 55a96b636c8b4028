package vn.gandan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gandan.sheet.Fault.Reason;
import vn.gandan.sheet.RowStream.BrokenFileException;

/** Tables of any size and of any intent, row by row. */
class RowStreamTest {
  @TempDir Path folder;

  @Test
  void aCsvFileIsReadWithWhateverSeparatesItsCells() throws Exception {
    assertThat(rows("a,b\n1,\"x,y\"\n")).containsExactly(List.of("a", "b"), List.of("1", "x,y"));
    assertThat(rows("a;b\n1;2,5\n")).containsExactly(List.of("a", "b"), List.of("1", "2,5"));
    assertThat(rows("a\tb\r\n1\t2\r\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    assertThat(rows("\uFEFFa,b\n")).containsExactly(List.of("a", "b"));
  }

  @Test
  void packedTablesAreReadToo() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(rows(packed.toByteArray())).hasSize(2);
    assertThat(rows(Workbook.zipped(Map.of("danh-sach.csv", "a;b\n1;2\n")))).hasSize(2);
    assertThat(reason(Workbook.zipped(Map.of("a.csv", "a\n", "b.csv", "b\n"))))
        .isEqualTo(Reason.BROKEN_ROW);
  }

  @Test
  void aWorkbookIsReadWithGapsSharedTextsAndFormulas() throws Exception {
    byte[] book =
        Workbook.of(
            List.of(
                List.of("Họ và tên", "Số tiền", "Ghi chú"),
                List.of("Lê Thị Hoà", "540000", "=A1&B1"),
                List.of("Lê Thị Hoà", "", "x < y & z")));
    List<RowStream.Cells> cells = cells(book);
    assertThat(cells.get(1).texts()).containsExactly("Lê Thị Hoà", "540000", "1");
    assertThat(cells.get(1).formula()).isEqualTo(2);
    assertThat(cells.get(2).texts()).containsExactly("Lê Thị Hoà", "", "x < y & z");
    assertThat(cells.get(2).formula()).isEqualTo(-1);
    assertThat(cells).extracting(RowStream.Cells::line).containsExactly(1L, 2L, 3L);
  }

  @Test
  void textsThatStandInTheCellAreReadWithoutTheirReadings() throws Exception {
    byte[] book =
        Workbook.withSheet(
            "<worksheet><sheetData><row r=\"1\"><c r=\"B1\" t=\"inlineStr\"><is><r><t>Nguyễn </t></r>"
                + "<r><t>Ái</t></r><rPh><t>nghe</t></rPh></is></c></row></sheetData></worksheet>");
    assertThat(rows(book)).containsExactly(List.of("", "Nguyễn Ái"));
  }

  @Test
  void nothingIsNotATable() throws Exception {
    assertThat(reason(new byte[0])).isEqualTo(Reason.FILE_SIZE);
  }

  @Test
  void otherEncodingsAreToldAndNeverGuessed() throws Exception {
    String text = "họ tên,số tiền\nLê Thị Hoà,540000\n";
    assertThat(reason(text.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(Reason.FORBIDDEN_CHARACTER);
    assertThat(reason(text.getBytes(Charset.forName("windows-1258"))))
        .isEqualTo(Reason.FORBIDDEN_CHARACTER);
  }

  @Test
  void whatHasNoEndIsRefused() throws Exception {
    assertThat(reason("a,b\n1,\"x\n")).isEqualTo(Reason.BROKEN_ROW);
    assertThat(reason("a\n" + "x".repeat(1 << 20))).isEqualTo(Reason.BROKEN_ROW);
    assertThat(reason("a" + ",b".repeat(200))).isEqualTo(Reason.BROKEN_ROW);
  }

  @Test
  void aBombIsNotUnpacked() throws Exception {
    byte[] bomb = Workbook.bomb();
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(reason(bomb)).isEqualTo(Reason.FILE_SIZE);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] line = "1,2,3,4\n".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        gzip.write(line);
      }
    }
    assertThat(reason(packed.toByteArray())).isEqualTo(Reason.FILE_SIZE);
  }

  @Test
  void aWorkbookThatLeadsElsewhereIsNotFollowed() throws Exception {
    String entity =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>"
            + "<c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
    try {
      assertThat(rows(Workbook.withSheet(entity)).toString()).doesNotContain("root");
    } catch (BrokenFileException refused) {
      assertThat(refused.reason()).isEqualTo(Reason.BROKEN_ROW);
    }
    String laughs =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>"
            + "</sheetData></worksheet>";
    assertThatThrownBy(() -> rows(Workbook.withSheet(laughs)))
        .isInstanceOf(BrokenFileException.class);
  }

  @Test
  void cellsThatLieAreTold() throws Exception {
    assertThat(reason(sheet("<row><c t=\"s\"><v>99</v></c></row>"))).isEqualTo(Reason.BROKEN_ROW);
    assertThat(reason(sheet("<row><c r=\"ZZZ1\"><v>1</v></c></row>"))).isEqualTo(Reason.BROKEN_ROW);
    assertThat(reason(sheet("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")))
        .isEqualTo(Reason.BROKEN_ROW);
    assertThat(reason(sheet("<row><c><v>" + "9".repeat(5_000) + "</v></c></row>")))
        .isEqualTo(Reason.TOO_LONG);
    assertThat(reason(sheet("<row><c><v>1</v></c>"))).isEqualTo(Reason.BROKEN_ROW);
    assertThat(reason(Workbook.zipped(Map.of("xl/workbook.xml", "<workbook/>"))))
        .isEqualTo(Reason.BROKEN_ROW);
  }

  /** A file that was cut or spoilt on its way is read or told, and nothing else happens. */
  @Test
  void spoiltFilesNeverBreakTheReader() throws Exception {
    byte[] book =
        Workbook.of(List.of(List.of("Họ và tên", "Số tiền"), List.of("Lê Thị Hoà", "540000")));
    byte[] csv = "a,b\n1,\"x\"\nÂn,2\n".getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (byte[] sound : List.of(book, csv)) {
      for (int i = 0; i < 400; i++) {
        byte[] spoilt = sound.clone();
        for (int j = 0; j <= i % 4; j++) {
          spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
        }
        byte[] cut =
            i % 3 == 0 ? java.util.Arrays.copyOf(spoilt, random.nextInt(spoilt.length)) : spoilt;
        try {
          rows(cut);
        } catch (BrokenFileException told) {
          assertThat(told.reason()).isNotNull();
        }
      }
    }
  }

  @Test
  void whatDidNotFitInMemoryLeavesNothingBehind() throws Exception {
    rows(Workbook.of(List.of(List.of("a"), List.of("b"))));
    try (var left = Files.list(folder.resolve("scratch"))) {
      assertThat(left).isEmpty();
    }
  }

  private static byte[] sheet(String rows) {
    return Workbook.withSheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  private Reason reason(String text) throws IOException {
    return reason(text.getBytes(StandardCharsets.UTF_8));
  }

  private Reason reason(byte[] bytes) throws IOException {
    try {
      throw new AssertionError("it was read: " + rows(bytes));
    } catch (BrokenFileException told) {
      return told.reason();
    }
  }

  private List<List<String>> rows(String text) throws IOException, BrokenFileException {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<List<String>> rows(byte[] bytes) throws IOException, BrokenFileException {
    return cells(bytes).stream().map(RowStream.Cells::texts).toList();
  }

  private List<RowStream.Cells> cells(byte[] bytes) throws IOException, BrokenFileException {
    Path file = folder.resolve("table");
    Files.write(file, bytes);
    Path scratch = Files.createDirectories(folder.resolve("scratch"));
    List<RowStream.Cells> cells = new ArrayList<>();
    try (RowStream stream = RowStream.open(file, scratch)) {
      for (RowStream.Cells row = stream.next(); row != null; row = stream.next()) {
        cells.add(row);
      }
    }
    return cells;
  }
}
