package vn.gandan.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file. */
final class CsvStream implements RowStream {
  private static final int HEAD = 8 << 10;
  private static final int LONGEST_RECORD = 256 << 10;

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private long line = 1;

  private CsvStream(CsvReader<CsvRecord> reader) {
    this.reader = reader;
    this.records = reader.iterator();
  }

  static CsvStream of(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 64 << 10);
    char separator = separator(in);
    // Decoders made here report what is not UTF-8; a reader's own would put marks in its place.
    InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    return new CsvStream(
        CsvReader.builder()
            .fieldSeparator(separator)
            .commentStrategy(CommentStrategy.SKIP)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_RECORD)
            .ofCsvRecord(text));
  }

  /** The one that the first line has most of: spreadsheets in Vietnamese write semicolons. */
  private static char separator(InputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    boolean marked =
        head.length > 2
            && (head[0] & 0xff) == 0xef
            && (head[1] & 0xff) == 0xbb
            && (head[2] & 0xff) == 0xbf;
    if (marked) {
      in.skipNBytes(3);
    }
    int[] counts = new int[128];
    for (byte each : head) {
      if (each == '\n') {
        break;
      }
      if (each > 0) {
        counts[each]++;
      }
    }
    char most = counts[';'] > counts[','] ? ';' : ',';
    return counts['\t'] > counts[most] ? '\t' : most;
  }

  @Override
  public @Nullable Cells next() throws IOException, BrokenFileException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      if (record.getFieldCount() > MOST_CELLS) {
        throw new BrokenFileException(line, Fault.Reason.BROKEN_ROW);
      }
      return new Cells(line, record.getFields(), -1);
    } catch (CsvParseException e) {
      throw new BrokenFileException(line, reason(e));
    } catch (UncheckedIOException e) {
      throw new BrokenFileException(line, reason(e));
    }
  }

  private static Fault.Reason reason(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof CharacterCodingException) {
        return Fault.Reason.FORBIDDEN_CHARACTER;
      }
      if (each instanceof Inflated.BombException) {
        return Fault.Reason.FILE_SIZE;
      }
    }
    return Fault.Reason.BROKEN_ROW;
  }

  @Override
  public boolean countsDays() {
    return false;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
