package vn.gandan.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XLSX workbook row by row, in bounded memory. The same cells make the same bytes. Cells
 * hold texts, whole numbers and days; never a formula, so nothing that came in can compute.
 */
public final class WorkbookWriter implements Closeable {
  /** What spreadsheets take on one sheet. */
  public static final int MOST_ROWS = 1_048_576;

  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int LONGEST_NAME = 31;
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** Style 1 is a day, style 2 a number in groups. */
  private static final String STYLES =
      DECLARED
          + "<styleSheet xmlns=\""
          + NAMESPACE
          + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
          + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
          + "<borders count=\"1\"><border/></borders>"
          + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf/>"
          + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/>"
          + "<xf numFmtId=\"3\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

  private final ZipOutputStream zip;
  private final List<String> names = new ArrayList<>();
  private int rows;

  public WorkbookWriter(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** The rows that follow stand on a sheet of this name, of at most 31 characters. */
  public void sheet(String name) throws IOException {
    if (name.length() > LONGEST_NAME || name.matches(".*[\\[\\]:*?/\\\\].*")) {
      throw new IllegalArgumentException("not a name of a sheet: " + name);
    }
    endSheet();
    names.add(name);
    rows = 0;
    begin("xl/worksheets/sheet" + names.size() + ".xml");
    put("<worksheet xmlns=\"" + NAMESPACE + "\"><sheetData>");
  }

  /**
   * One row.
   *
   * @param cells texts, whole numbers and days; null leaves one empty
   */
  public void row(@Nullable Object... cells) throws IOException {
    if (names.isEmpty() || rows == MOST_ROWS) {
      throw new IllegalStateException(rows + " rows on sheet " + names.size());
    }
    StringBuilder row = new StringBuilder("<row>");
    for (@Nullable Object cell : cells) {
      switch (cell) {
        case null -> row.append("<c/>");
        case String text ->
            row.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</t></is></c>");
        case Long number -> row.append("<c s=\"2\"><v>").append(number).append("</v></c>");
        case Integer number -> row.append("<c><v>").append(number).append("</v></c>");
        case LocalDate day ->
            row.append("<c s=\"1\"><v>")
                .append(ChronoUnit.DAYS.between(DAY_ZERO, day))
                .append("</v></c>");
        default -> throw new IllegalArgumentException("no cell holds " + cell.getClass());
      }
    }
    put(row.append("</row>").toString());
    rows++;
  }

  @Override
  public void close() throws IOException {
    endSheet();
    StringBuilder types = new StringBuilder();
    StringBuilder sheets = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      types.append(override("worksheets/sheet" + i + ".xml", "worksheet"));
      sheets.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(escaped(names.get(i - 1)), i, i));
      links.append(link(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    links.append(link(names.size() + 1, "styles", "styles.xml"));
    part(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
            + "vnd.openxmlformats-package.relationships+xml\"/>"
            + override("workbook.xml", "sheet.main")
            + override("styles.xml", "styles")
            + types
            + "</Types>");
    part("_rels/.rels", relations(link(1, "officeDocument", "xl/workbook.xml")));
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(NAMESPACE, OFFICE, sheets));
    part("xl/_rels/workbook.xml.rels", relations(links.toString()));
    begin("xl/styles.xml");
    put(STYLES);
    zip.closeEntry();
    zip.close();
  }

  private void endSheet() throws IOException {
    if (!names.isEmpty()) {
      put("</sheetData></worksheet>");
      zip.closeEntry();
    }
  }

  private void part(String name, String xml) throws IOException {
    begin(name);
    put(DECLARED + xml);
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
  }

  private void put(String xml) throws IOException {
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String override(String part, String kind) {
    return ("<Override PartName=\"/xl/%s\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>")
        .formatted(part, kind);
  }

  private static String link(int id, String kind, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, kind, target);
  }

  private static String relations(String links) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
