package vn.gandan.benefit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;
import vn.gandan.benefit.ReportEvents;
import vn.gandan.kernel.Text;
import vn.gandan.party.CitizenNumber;
import vn.gandan.sheet.Columns;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.Faults;
import vn.gandan.sheet.Row;
import vn.gandan.sheet.Sheet;

/** Events that come as a CSV file: every row is sound, or nothing is told. */
final class EventSheet {
  static final Columns COLUMNS = Columns.of("loai", "ngay", "ho_ten", "nam_sinh", "so_dinh_danh");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{12}");
  private static final Map<String, ReportEvents.Kind> KINDS =
      Map.of(
          "chet", ReportEvents.Kind.DEAD,
          "tu", ReportEvents.Kind.IMPRISONED,
          "chuyen di", ReportEvents.Kind.MOVED,
          "con song", ReportEvents.Kind.ALIVE);

  private EventSheet() {}

  /**
   * @param operation of the form: the same file again makes the same events
   */
  static List<ReportEvents.Event> read(MultipartFile file, UUID operation, Faults faults) {
    try {
      Sheet sheet = Sheet.read("bien-dong.csv", file.getBytes(), COLUMNS, faults);
      return sheet.map(row -> event(row, operation), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReportEvents.Event event(Row row, UUID operation) {
    String word = row.text("loai", 40);
    ReportEvents.Kind kind = KINDS.get(Text.searchable(word));
    if (kind == null) {
      throw row.unreadable("loai", Fault.Reason.UNKNOWN_WORD, word);
    }
    String number = row.maybeMatching("so_dinh_danh", NUMBER).orElse(null);
    Integer year =
        row.maybeWhole("nam_sinh", 1850, 2100).isPresent()
            ? Integer.valueOf((int) row.whole("nam_sinh", 1850, 2100))
            : null;
    if (number == null && year == null) {
      throw row.unreadable("so_dinh_danh", Fault.Reason.MISSING, "");
    }
    if (number != null && !CitizenNumber.hasForm(number)) {
      throw row.unreadable("so_dinh_danh", Fault.Reason.FORM, number);
    }
    String id = "event " + row.line() + " of " + operation;
    return new ReportEvents.Event(
        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
        kind,
        row.date("ngay"),
        row.text("ho_ten", 120),
        year,
        number);
  }
}
