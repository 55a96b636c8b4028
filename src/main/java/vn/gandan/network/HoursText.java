package vn.gandan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gandan.network.NetworkRows.HoursRow;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.Row;

/** Opening hours as files have them: "1-5 07:30-11:30; 1-5 13:00-17:00; 6 07:30-11:30". */
final class HoursText {
  private static final Pattern STRETCH =
      Pattern.compile(
          "([1-7])(?:-([1-7]))? ([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");
  private static final int LONGEST = 400;
  private static final int MINUTES_A_DAY = 24 * 60;

  private HoursText() {}

  static List<HoursRow> read(Row row, String column, UUID point, LocalDate from) {
    String text = row.text(column, LONGEST);
    List<HoursRow> hours = new ArrayList<>();
    for (String stretch : text.split(";", -1)) {
      Matcher matcher = STRETCH.matcher(stretch.strip());
      if (!matcher.matches()) {
        throw row.unreadable(column, Fault.Reason.FORM, stretch);
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      long opens = minute(matcher.group(3), matcher.group(4));
      long closes = minute(matcher.group(5), matcher.group(6));
      if (last < first || opens >= closes || closes > MINUTES_A_DAY) {
        throw row.unreadable(column, Fault.Reason.PERIOD, stretch);
      }
      for (long day = first; day <= last; day++) {
        add(row, column, hours, new HoursRow(point, day, opens, closes, from));
      }
    }
    return hours;
  }

  private static void add(Row row, String column, List<HoursRow> hours, HoursRow more) {
    boolean overlaps =
        hours.stream()
            .anyMatch(it ->
                it.weekday() == more.weekday()
                    && it.opensMinute() < more.closesMinute()
                    && more.opensMinute() < it.closesMinute());
    if (overlaps) {
      throw row.unreadable(column, Fault.Reason.PERIOD, Long.toString(more.weekday()));
    }
    hours.add(more);
  }

  private static long minute(String hours, String minutes) {
    return Long.parseLong(hours) * 60 + Long.parseLong(minutes);
  }
}
