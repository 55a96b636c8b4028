package vn.gandan.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table too large to hold: its rows come one after the other, in bounded memory, from CSV (UTF-8;
 * comma, semicolon or tab; packed with gzip or zip or not) or from the first sheet of an XLSX
 * workbook.
 */
public interface RowStream extends Closeable {

  /** Longest cell that is taken. */
  int LONGEST_CELL = 4_000;

  /** Most cells that a row may have. */
  int MOST_CELLS = 100;

  /**
   * A row as it stands there.
   *
   * @param line in the file, from 1
   * @param formula place of the first cell that is computed, from 0; -1 if there is none
   */
  record Cells(long line, List<String> texts, int formula) {
    public Cells {
      texts = Collections.unmodifiableList(texts);
    }
  }

  /**
   * The next row that is not empty; null after the last.
   *
   * @throws BrokenFileException if the file is not what it says it is
   */
  @Nullable Cells next() throws IOException, BrokenFileException;

  /** Whether a date may stand there as the number of days since the end of 1899. */
  boolean countsDays();

  /**
   * Opens a file by what its first bytes say.
   *
   * @param scratch a folder for what does not fit in memory; emptied when the stream is closed
   */
  static RowStream open(Path file, Path scratch) throws IOException, BrokenFileException {
    byte[] head = new byte[4];
    int read;
    try (var in = Files.newInputStream(file)) {
      read = in.readNBytes(head, 0, head.length);
    }
    if (read == 0) {
      throw new BrokenFileException(0, Fault.Reason.FILE_SIZE);
    }
    if (read == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
      return PackedFiles.openZip(file, scratch);
    }
    boolean gzip = read >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    return CsvStream.of(gzip ? PackedFiles.openGzip(file) : Files.newInputStream(file));
  }

  /** The file cannot be read on: wrong encoding, a quote without an end, a bomb. */
  final class BrokenFileException extends Exception {
    private static final long serialVersionUID = 1L;
    private final long line;
    private final Fault.Reason reason;

    BrokenFileException(long line, Fault.Reason reason) {
      super(reason + " at line " + line);
      this.line = line;
      this.reason = reason;
    }

    public long line() {
      return line;
    }

    public Fault.Reason reason() {
      return reason;
    }
  }
}
