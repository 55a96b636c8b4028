package vn.gandan.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheets write them, sound and otherwise. */
public final class Workbook {
  private static final String BOOK =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>
      """;
  private static final String RELATIONS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>
      """;

  private Workbook() {}

  /** Every text shared, as spreadsheets do; numbers where {@code numbers} says so. */
  public static byte[] of(List<List<String>> rows) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
    for (int r = 0; r < rows.size(); r++) {
      sheet.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < rows.get(r).size(); c++) {
        sheet.append(cell(reference(c, r + 1), rows.get(r).get(c), shared));
      }
      sheet.append("</row>");
    }
    sheet.append("</sheetData></worksheet>");
    StringBuilder texts = new StringBuilder("<sst>");
    shared
        .keySet()
        .forEach(text -> texts.append("<si><t>").append(escaped(text)).append("</t></si>"));
    texts.append("</sst>");
    return zipped(
        Map.of(
            "xl/workbook.xml",
            BOOK,
            "xl/_rels/workbook.xml.rels",
            RELATIONS,
            "xl/sharedStrings.xml",
            texts.toString(),
            "xl/worksheets/sheet1.xml",
            sheet.toString()));
  }

  /** With a sheet as it is given. */
  public static byte[] withSheet(String xml) {
    return zipped(
        Map.of(
            "xl/workbook.xml", BOOK,
            "xl/_rels/workbook.xml.rels", RELATIONS,
            "xl/worksheets/sheet1.xml", xml));
  }

  private static String cell(String reference, String text, Map<String, Integer> shared) {
    if (text.isEmpty()) {
      return "";
    }
    if (text.startsWith("=")) {
      return "<c r=\"" + reference + "\"><f>" + escaped(text.substring(1)) + "</f><v>1</v></c>";
    }
    if (text.matches("[0-9]{1,15}")) {
      return "<c r=\"" + reference + "\"><v>" + text + "</v></c>";
    }
    Integer known = shared.computeIfAbsent(text, _ -> shared.size());
    return "<c r=\"" + reference + "\" t=\"s\"><v>" + known + "</v></c>";
  }

  private static String reference(int column, int row) {
    return (char) ('A' + column) + Integer.toString(row);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  public static byte[] zipped(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A sheet that unpacks to gigabytes of nothing. */
  public static byte[] bomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part :
          Map.of("xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        zip.write(spaces);
      }
      zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
