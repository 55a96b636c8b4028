package vn.gandan.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What stands in the cells of a workbook. */
final class Workbooks {
  private Workbooks() {}

  /** All its sheets as they are written, one after the other. */
  static String texts(byte[] book) {
    StringBuilder texts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        texts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.toString();
  }
}
