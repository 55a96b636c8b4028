package vn.gandan.sheet;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.gandan.sheet.RowStream.BrokenFileException;

/** Tables that somebody packed before sending them. */
final class PackedFiles {
  private static final int MOST_ENTRIES = 1_000;

  private PackedFiles() {}

  static InputStream openGzip(Path file) throws IOException, BrokenFileException {
    InputStream packed = Files.newInputStream(file);
    try {
      return new Inflated(new GZIPInputStream(packed, 64 << 10), Files.size(file));
    } catch (ZipException | EOFException e) {
      packed.close();
      throw new BrokenFileException(0, Fault.Reason.BROKEN_ROW);
    }
  }

  /** A workbook, or an archive with one CSV file in it. */
  static RowStream openZip(Path file, Path scratch) throws IOException, BrokenFileException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | EOFException e) {
      throw new BrokenFileException(0, Fault.Reason.BROKEN_ROW);
    }
    if (zip.size() > MOST_ENTRIES) {
      zip.close();
      throw new BrokenFileException(0, Fault.Reason.FILE_SIZE);
    }
    if (zip.getEntry("xl/workbook.xml") != null) {
      return XlsxStream.of(zip, scratch);
    }
    List<ZipEntry> tables =
        zip.stream()
            .map(ZipEntry.class::cast)
            .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv"))
            .toList();
    if (tables.size() != 1) {
      zip.close();
      throw new BrokenFileException(0, Fault.Reason.BROKEN_ROW);
    }
    return CsvStream.of(new ClosingBoth(XlsxParts.open(zip, tables.getFirst()), zip));
  }

  /** An entry whose archive nobody else closes. */
  private static final class ClosingBoth extends FilterInputStream {
    private final ZipFile zip;

    ClosingBoth(InputStream entry, ZipFile zip) {
      super(entry);
      this.zip = zip;
    }

    @Override
    public void close() throws IOException {
      super.close();
      zip.close();
    }
  }
}
