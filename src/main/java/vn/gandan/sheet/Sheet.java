package vn.gandan.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Sha256;

/**
 * One CSV file in memory: UTF-8, comma, a heading row, lines that begin with # are comments. Its
 * bytes have a digest, so that the same file is known when it comes again.
 */
public final class Sheet {
  private static final int MOST_BYTES = 64 << 20;

  private final String name;
  private final String digest;
  private final Faults faults;
  private final List<Row> rows = new ArrayList<>();

  private Sheet(String name, String digest, Faults faults) {
    this.name = name;
    this.digest = digest;
    this.faults = faults;
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name how the file is called in faults
   * @param faults where everything wrong is told; a sheet with a wrong heading has no rows
   */
  public static Sheet read(String name, byte[] bytes, Columns columns, Faults faults) {
    Sheet sheet = new Sheet(name, Sha256.hex(bytes), faults);
    if (bytes.length == 0 || bytes.length > MOST_BYTES) {
      sheet.fault(0, "", Fault.Reason.FILE_SIZE, Integer.toString(bytes.length));
      return sheet;
    }
    try {
      sheet.parse(strictUtf8(bytes), columns);
    } catch (CharacterCodingException e) {
      sheet.fault(0, "", Fault.Reason.FORBIDDEN_CHARACTER, "");
    }
    return sheet;
  }

  /** A file that the program brings with it; its faults are bugs. */
  public static Sheet shipped(String resource, Columns columns, Faults faults) {
    try (var in = Sheet.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return read(resource.substring(resource.lastIndexOf('/') + 1), bytes, columns, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String strictUtf8(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void parse(String text, Columns columns) {
    Map<String, Integer> places = Map.of();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        if (places.isEmpty()) {
          places = heading(record, columns);
          if (places.isEmpty()) {
            return;
          }
        } else {
          rows.add(new Row(record.getStartingLineNumber(), record.getFields(), places));
        }
      }
    } catch (CsvParseException e) {
      fault(rows.isEmpty() ? 1 : rows.getLast().line(), "", Fault.Reason.BROKEN_ROW, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (places.isEmpty()) {
      fault(0, "", Fault.Reason.FILE_SIZE, "");
    }
  }

  /** Empty if the heading is not the one of the columns. */
  private Map<String, Integer> heading(CsvRecord record, Columns columns) {
    long before = faults.count();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < record.getFieldCount(); i++) {
      String heading = record.getField(i).strip();
      if (!columns.names().contains(heading)) {
        fault(record.getStartingLineNumber(), heading, Fault.Reason.COLUMN_UNKNOWN, heading);
      } else if (places.putIfAbsent(heading, i) != null) {
        fault(record.getStartingLineNumber(), heading, Fault.Reason.TWICE, heading);
      }
    }
    for (String wanted : columns.names()) {
      if (!places.containsKey(wanted)) {
        fault(record.getStartingLineNumber(), wanted, Fault.Reason.COLUMN_MISSING, "");
      }
    }
    return faults.count() == before ? places : Map.of();
  }

  /**
   * Reads every row; one that has a fault is left out and told.
   *
   * @param key the column or columns that no two rows may share, joined as text; null if any may
   */
  public <T> List<T> map(Function<Row, T> reading, @Nullable Function<T, String> key) {
    List<T> read = new ArrayList<>(rows.size());
    Map<String, Long> seen = new HashMap<>();
    for (Row row : rows) {
      try {
        T value = reading.apply(row.complete());
        if (key != null && seen.putIfAbsent(key.apply(value), row.line()) != null) {
          fault(row.line(), "", Fault.Reason.TWICE, key.apply(value));
        } else {
          read.add(value);
        }
      } catch (Row.Unreadable e) {
        fault(row.line(), e.column(), e.reason(), e.value());
      }
    }
    return read;
  }

  public void fault(long line, String column, Fault.Reason reason, String value) {
    faults.add(new Fault(name, line, column, reason, value));
  }

  public String name() {
    return name;
  }

  /** SHA-256 of the bytes, in hexadecimal. */
  public String digest() {
    return digest;
  }

  public long size() {
    return rows.size();
  }
}
