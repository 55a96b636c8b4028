package vn.gandan.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.gandan.sheet.RowStream.BrokenFileException;

/** The parts that a workbook is made of. */
final class XlsxParts {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final int LETTERS = 26;

  private XlsxParts() {}

  /** A cell as it is shown, and whether somebody computed it. */
  record Cell(String text, boolean formula) {}

  static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
    return new Inflated(zip.getInputStream(entry), entry.getCompressedSize());
  }

  /** The sheet that the workbook names first. */
  static ZipEntry firstSheet(ZipFile zip, XMLInputFactory factory)
      throws IOException, XMLStreamException, BrokenFileException {
    String id = find(zip, factory, "xl/workbook.xml", "sheet", null, null, "id");
    String target =
        id == null
            ? null
            : find(zip, factory, "xl/_rels/workbook.xml.rels", "Relationship", "Id", id, "Target");
    if (target == null) {
      throw new BrokenFileException(0, Fault.Reason.BROKEN_ROW);
    }
    ZipEntry entry = zip.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target);
    if (entry == null) {
      throw new BrokenFileException(0, Fault.Reason.BROKEN_ROW);
    }
    return entry;
  }

  /** An attribute of the first element of that name; with {@code key}, of the one that has it. */
  private static @Nullable String find(
      ZipFile zip,
      XMLInputFactory factory,
      String part,
      String element,
      @Nullable String key,
      @Nullable String value,
      String wanted)
      throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return null;
    }
    try (InputStream in = open(zip, entry)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals(element)
            && (key == null || String.valueOf(value).equals(xml.getAttributeValue(null, key)))) {
          String found = xml.getAttributeValue(null, wanted);
          return found == null ? xml.getAttributeValue(RELATIONS, wanted) : found;
        }
      }
      return null;
    }
  }

  /** Reads to the end of the cell. */
  static Cell cell(XMLStreamReader xml, @Nullable String type, SharedTexts texts, long line)
      throws XMLStreamException, BrokenFileException {
    String text = "";
    boolean formula = false;
    for (int event = xml.next();
        !(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"));
        event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> formula = true;
          case "v" -> text = chars(xml, "v", line);
          case "is" -> text = text(xml, "is", line);
          default -> {}
        }
      }
    }
    boolean shared = "s".equals(type) && !text.isEmpty();
    return new Cell(shared ? texts.get((int) number(text, -1), line) : text, formula);
  }

  /** All that is written in an element, without the readings that stand above it. */
  static String text(XMLStreamReader xml, String element, long line)
      throws XMLStreamException, BrokenFileException {
    StringBuilder text = new StringBuilder();
    boolean reading = false;
    for (int event = xml.next();
        !(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element));
        event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        boolean phonetic = xml.getLocalName().equals("rPh");
        if (phonetic) {
          reading = event == XMLStreamConstants.START_ELEMENT;
        } else if (!reading
            && event == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("t")) {
          text.append(chars(xml, "t", line));
          bounded(text, line);
        }
      }
    }
    return text.toString();
  }

  /** The characters up to the end of the element. */
  private static String chars(XMLStreamReader xml, String element, long line)
      throws XMLStreamException, BrokenFileException {
    StringBuilder text = new StringBuilder();
    for (int event = xml.next();
        !(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element));
        event = xml.next()) {
      if (xml.isCharacters()) {
        text.append(xml.getText());
        bounded(text, line);
      }
    }
    return text.toString();
  }

  private static void bounded(StringBuilder text, long line) throws BrokenFileException {
    if (text.length() > RowStream.LONGEST_CELL) {
      throw new BrokenFileException(line, Fault.Reason.TOO_LONG);
    }
  }

  /** Place of a cell by its letters, from 0: {@code "C12"} is 2. */
  static int column(@Nullable String reference, int otherwise) {
    if (reference == null) {
      return otherwise;
    }
    int place = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char letter = reference.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      place = place * LETTERS + letter - 'A' + 1;
    }
    return place - 1;
  }

  static long number(@Nullable String digits, long otherwise) {
    if (digits == null || digits.isEmpty() || digits.length() > 9) {
      return otherwise;
    }
    return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Long.parseLong(digits) : otherwise;
  }
}
