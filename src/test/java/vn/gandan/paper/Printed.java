package vn.gandan.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed paper as a reader, a scanner and a pair of eyes find it. */
public final class Printed implements AutoCloseable {
  private final PDDocument document;

  public Printed(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  List<PaperMm> sizes() {
    List<PaperMm> sizes = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      sizes.add(
          new PaperMm(
              Math.round(page.getMediaBox().getWidth() * 25.4f / 72),
              Math.round(page.getMediaBox().getHeight() * 25.4f / 72)));
    }
    return sizes;
  }

  /** Which template it was made from, as the file itself says. */
  public String keywords() {
    return document.getDocumentInformation().getKeywords();
  }

  /** Lines in reading order. */
  String lines() throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("[ \\u00A0]+\\R", "\n").strip()
        + "\n";
  }

  /** Words in reading order with single blanks between. */
  public String text() throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    return stripper.getText(document).replaceAll("\\s+", " ").strip();
  }

  /** Letters that stand, even in part, outside the sheet. */
  List<String> outside() throws IOException {
    List<String> outside = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            boolean inside =
                letter.getX() >= 0
                    && letter.getY() - letter.getHeight() >= 0
                    && letter.getX() + letter.getWidth() <= letter.getPageWidth()
                    && letter.getY() <= letter.getPageHeight();
            if (!inside) {
              outside.add(letter.getUnicode() + "@" + letter.getX() + "," + letter.getY());
            }
            super.processTextPosition(letter);
          }
        };
    stripper.getText(document);
    return outside;
  }

  /** Names of fonts whose program is not inside the file. */
  Set<String> fontsNotEmbedded() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        if (!font.isEmbedded()) {
          missing.add(font.getName());
        }
      }
    }
    return missing;
  }

  String language() {
    return document.getDocumentCatalog().getLanguage();
  }

  public String title() {
    return document.getDocumentInformation().getTitle();
  }

  boolean tagged() {
    return document.getDocumentCatalog().getMarkInfo() != null
        && document.getDocumentCatalog().getMarkInfo().isMarked()
        && document.getDocumentCatalog().getStructureTreeRoot() != null;
  }

  long pictures() throws IOException {
    long pictures = 0;
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getXObjectNames()) {
        pictures += page.getResources().isImageXObject(name) ? 1 : 0;
      }
    }
    return pictures;
  }

  String code128(int page) throws IOException, ReaderException {
    return new Code128Reader()
        .decode(bitmap(page), Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  String qr(int page) throws IOException, ReaderException {
    Result result =
        new QRCodeReader().decode(bitmap(page), Map.of(DecodeHintType.TRY_HARDER, true));
    if (result.getBarcodeFormat() != BarcodeFormat.QR_CODE) {
      throw NotFoundException.getNotFoundInstance();
    }
    return result.getText();
  }

  /** As a 300 dpi printer sets it. */
  private BinaryBitmap bitmap(int page) throws IOException {
    BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 300);
    int wide = image.getWidth();
    int high = image.getHeight();
    int[] points = image.getRGB(0, 0, wide, high, null, 0, wide);
    return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, high, points)));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  record PaperMm(int wide, int high) {}
}
