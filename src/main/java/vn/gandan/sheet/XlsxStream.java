package vn.gandan.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first sheet of an XLSX workbook (ECMA-376). Own reading, because libraries hold all
 * texts of the workbook in memory; entities and documents from elsewhere are never followed.
 */
final class XlsxStream implements RowStream {
  private static final int BLANK_ROWS = 10_000;
  private static final XMLInputFactory XML = factory();

  private final ZipFile zip;
  private final SharedTexts texts;
  private final XMLStreamReader sheet;
  private final InputStream sheetBytes;
  private long line;

  private XlsxStream(ZipFile zip, SharedTexts texts, InputStream bytes) throws XMLStreamException {
    this.zip = zip;
    this.texts = texts;
    this.sheetBytes = bytes;
    this.sheet = XML.createXMLStreamReader(bytes);
  }

  /**
   * @param zip closed with the stream, or if it cannot be read
   */
  static XlsxStream of(ZipFile zip, Path scratch) throws IOException, BrokenFileException {
    SharedTexts texts = new SharedTexts(scratch);
    try {
      readTexts(zip, texts);
      texts.settle();
      ZipEntry first = XlsxParts.firstSheet(zip, XML);
      return new XlsxStream(zip, texts, XlsxParts.open(zip, first));
    } catch (XMLStreamException e) {
      close(texts, zip);
      throw broken(e, 0);
    } catch (BrokenFileException e) {
      close(texts, zip);
      throw e;
    } catch (IOException e) {
      close(texts, zip);
      throw told(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private static void readTexts(ZipFile zip, SharedTexts texts)
      throws IOException, XMLStreamException, BrokenFileException {
    ZipEntry entry = zip.getEntry("xl/sharedStrings.xml");
    if (entry == null) {
      return;
    }
    try (InputStream in = XlsxParts.open(zip, entry)) {
      XMLStreamReader xml = XML.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          texts.add(XlsxParts.text(xml, "si", 0));
        }
      }
    }
  }

  @Override
  public @Nullable Cells next() throws BrokenFileException {
    try {
      for (int blank = 0; blank <= BLANK_ROWS; ) {
        if (!sheet.hasNext()) {
          return null;
        }
        if (sheet.next() == XMLStreamConstants.START_ELEMENT && isRow()) {
          Cells row = row();
          if (row.formula() >= 0 || row.texts().stream().anyMatch(text -> !text.isBlank())) {
            return row;
          }
          blank++;
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw broken(e, line);
    }
  }

  private boolean isRow() {
    return sheet.getLocalName().equals("row");
  }

  private Cells row() throws XMLStreamException, BrokenFileException {
    line = XlsxParts.number(sheet.getAttributeValue(null, "r"), line + 1);
    List<String> cells = new ArrayList<>();
    int formula = -1;
    for (int event = sheet.next();
        !(event == XMLStreamConstants.END_ELEMENT && isRow());
        event = sheet.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("c")) {
        int place = XlsxParts.column(sheet.getAttributeValue(null, "r"), cells.size());
        if (place >= MOST_CELLS || place < cells.size()) {
          throw new BrokenFileException(line, Fault.Reason.BROKEN_ROW);
        }
        while (cells.size() < place) {
          cells.add("");
        }
        XlsxParts.Cell cell =
            XlsxParts.cell(sheet, sheet.getAttributeValue(null, "t"), texts, line);
        cells.add(cell.text());
        formula = cell.formula() && formula < 0 ? place : formula;
      }
    }
    return new Cells(line, cells, formula);
  }

  private static BrokenFileException broken(XMLStreamException e, long line) {
    boolean bomb = e.getNestedException() instanceof Inflated.BombException;
    return new BrokenFileException(line, bomb ? Fault.Reason.FILE_SIZE : Fault.Reason.BROKEN_ROW);
  }

  /** What is wrong with the file is told as such; trouble with the disk stays what it is. */
  private static BrokenFileException told(IOException e) throws IOException {
    if (e instanceof Inflated.BombException) {
      return new BrokenFileException(0, Fault.Reason.FILE_SIZE);
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return new BrokenFileException(0, Fault.Reason.BROKEN_ROW);
    }
    throw e;
  }

  private static void close(SharedTexts texts, ZipFile zip) throws IOException {
    texts.close();
    zip.close();
  }

  @Override
  public boolean countsDays() {
    return true;
  }

  @Override
  public void close() throws IOException {
    sheetBytes.close();
    texts.close();
    zip.close();
  }
}
