package vn.gandan.insight.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.gandan.kernel.Source;

/** Rows as a CSV that a spreadsheet opens with its Vietnamese letters and runs nothing of. */
@Source("OWASP: CSV injection; RFC 4180")
final class RowsFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

  private RowsFile() {}

  static byte[] of(List<String> head, List<RowsPage.Row> rows) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(head.stream().map(RowsFile::harmless).toList());
      rows.forEach(
          row -> csv.writeRecord(row.cells().stream().map(cell -> harmless(cell.text())).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An apostrophe before what a spreadsheet would take for a formula. */
  static String harmless(String cell) {
    return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
