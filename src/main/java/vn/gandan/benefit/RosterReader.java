package vn.gandan.benefit;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.RowStream;

/**
 * Reads a payer's list from end to end: well-formed lines go one way, faults another. Knows no
 * database.
 */
final class RosterReader {
  static final int MOST_LINES = 2_000_000;
  static final int MOST_FAULTS = 100_000;

  private final RosterFrame frame;
  private final Sink sink;
  private long faults;

  /** Where lines and faults go. */
  interface Sink {
    void line(RosterLine line) throws IOException;

    void fault(long line, String field, Fault.Reason reason, String value) throws IOException;
  }

  RosterReader(RosterFrame frame, Sink sink) {
    this.frame = frame;
    this.sink = sink;
  }

  /** All rows, or as many as can be read; what is wrong has been told to the sink. */
  void read(RowStream rows) throws IOException {
    try {
      RowStream.Cells heading = rows.next();
      Map<RosterColumn, Integer> places = heading == null ? null : headings(heading);
      if (places == null) {
        if (faults == 0) {
          fault(0, "", Fault.Reason.FILE_SIZE, "");
        }
        return;
      }
      lines(rows, places);
    } catch (RowStream.BrokenFileException e) {
      fault(Math.max(0, e.line() - 1), "", e.reason(), "");
    }
  }

  /** Null if the heading is not one of a list. */
  private @Nullable Map<RosterColumn, Integer> headings(RowStream.Cells row) throws IOException {
    Map<String, Fault.Reason> wrong = new HashMap<>();
    Map<RosterColumn, Integer> places = RosterRules.headings(row.texts(), wrong::put);
    for (Map.Entry<String, Fault.Reason> each : wrong.entrySet()) {
      fault(0, each.getKey(), each.getValue(), each.getKey());
    }
    return wrong.isEmpty() ? places : null;
  }

  private void lines(RowStream rows, Map<RosterColumn, Integer> places)
      throws IOException, RowStream.BrokenFileException {
    LineFaults told = new LineFaults();
    RosterCells cells = new RosterCells(places, rows.countsDays(), told);
    long number = 0;
    for (RowStream.Cells row = rows.next(); row != null; row = rows.next()) {
      number++;
      if (number > MOST_LINES) {
        fault(number, "", Fault.Reason.FILE_SIZE, "");
        return;
      }
      told.start(number);
      if (row.formula() >= 0) {
        told.add(heading(places, row.formula()), Fault.Reason.FORMULA, "");
      }
      RosterLine line = RosterRules.line(number, cells.of(row.texts()), frame);
      if (!told.flush() && line != null) {
        sink.line(line);
      }
      if (faults >= MOST_FAULTS) {
        sink.fault(number, "", Fault.Reason.TOO_MANY, "");
        return;
      }
    }
    if (number == 0) {
      fault(0, "", Fault.Reason.FILE_SIZE, "");
    }
  }

  private static String heading(Map<RosterColumn, Integer> places, int place) {
    return places.entrySet().stream()
        .filter(each -> each.getValue() == place)
        .map(each -> each.getKey().heading())
        .findFirst()
        .orElse("");
  }

  private void fault(long line, String field, Fault.Reason reason, String value)
      throws IOException {
    faults++;
    sink.fault(line, field, reason, value);
  }

  /** The faults of one line; each column is told once. */
  private final class LineFaults implements RosterCells.Told {
    private final List<Fault> found = new java.util.ArrayList<>();
    private long number;

    void start(long line) {
      number = line;
    }

    @Override
    public void fault(RosterColumn column, Fault.Reason reason, String value) {
      add(column.heading(), reason, value);
    }

    void add(String field, Fault.Reason reason, String value) {
      if (found.stream().noneMatch(each -> each.column().equals(field))) {
        found.add(new Fault("", number, field, reason, value));
      }
    }

    /** Whether there were any. */
    boolean flush() throws IOException {
      if (found.isEmpty()) {
        return false;
      }
      for (Fault each : found) {
        RosterReader.this.fault(number, each.column(), each.reason(), each.value());
      }
      found.clear();
      return true;
    }
  }
}
