package vn.gandan.benefit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Text;
import vn.gandan.sheet.Fault;

/** The cells of one line, read by column; what cannot be read is told and read as nothing. */
@SuppressWarnings("EnumOrdinal") // an array by column, kept nowhere: a million lines are read by it
final class RosterCells {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int LAST_YEAR = 2100;
  private static final int LAST_SERIAL = 80_000;
  private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{1,2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})[/-]([0-9]{4})");

  private final int[] places = new int[RosterColumn.values().length];
  private final boolean countsDays;
  private final Told told;
  private List<String> texts = List.of();
  private @Nullable String lastMonthText;
  private @Nullable LocalDate lastMonth;

  /** Where the faults of a line go. */
  interface Told {
    void fault(RosterColumn column, Fault.Reason reason, String value);
  }

  /**
   * @param columns in which place which column stands
   * @param countsDays whether a date may stand there as a number of days
   */
  RosterCells(Map<RosterColumn, Integer> columns, boolean countsDays, Told told) {
    Arrays.fill(places, Integer.MAX_VALUE);
    columns.forEach((column, place) -> places[column.ordinal()] = place);
    this.countsDays = countsDays;
    this.told = told;
  }

  /** The next line. */
  RosterCells of(List<String> line) {
    texts = line;
    return this;
  }

  private String raw(RosterColumn column) {
    int place = places[column.ordinal()];
    return place < texts.size() ? texts.get(place) : "";
  }

  /** One line of text in NFC; null if there is nothing or it cannot be read. */
  @Nullable String maybe(RosterColumn column, int longest) {
    String raw = raw(column);
    if (raw.isEmpty()) {
      return null;
    }
    String text = simple(raw) ? raw : whole(raw);
    if (text == null) {
      told.fault(column, Fault.Reason.FORBIDDEN_CHARACTER, "");
      return null;
    }
    if (text.length() > longest) {
      told.fault(column, Fault.Reason.TOO_LONG, text);
      return null;
    }
    return text.isEmpty() ? null : text;
  }

  /** As {@link #maybe}, and nothing is a fault. */
  @Nullable String text(RosterColumn column, int longest) {
    if (raw(column).isBlank()) {
      told.fault(column, Fault.Reason.MISSING, "");
      return null;
    }
    return maybe(column, longest);
  }

  /**
   * Most cells are letters of Vietnamese as they are composed, with single spaces, and need no
   * second look: nothing among them could be composed further or hide anything.
   */
  private static boolean simple(String raw) {
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!plain(c) || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static boolean plain(char c) {
    return (c >= ' ' && c <= '~') || (c >= 'À' && c <= 'ɏ') || (c >= 'Ạ' && c <= 'ỹ');
  }

  private static @Nullable String whole(String raw) {
    if (Text.hasForbidden(raw)) {
      return null;
    }
    String nfc = Text.nfc(raw);
    StringBuilder text = new StringBuilder(nfc.length());
    boolean gap = false;
    for (int i = 0; i < nfc.length(); i++) {
      char c = nfc.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        gap = !text.isEmpty();
      } else {
        if (gap) {
          text.append(' ');
          gap = false;
        }
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Whole đồng; groups may be written with dots or spaces, as people do. */
  long dong(RosterColumn column, long least, long most) {
    String text = least > 0 ? text(column, 40) : maybe(column, 40);
    if (text == null) {
      return 0;
    }
    long number = number(text);
    if (number < least || number > most) {
      told.fault(column, Fault.Reason.NOT_A_NUMBER, text);
      return 0;
    }
    return number;
  }

  private static long number(String text) {
    if (digits(text) && text.length() < 18) {
      return Long.parseLong(text);
    }
    String ungrouped = GROUPED.matcher(text).matches() ? text.replaceAll("[. ]", "") : text;
    try {
      // A spreadsheet may have written it with an exponent or with decimals that are zero.
      return new BigDecimal(ungrouped).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return -1;
    }
  }

  /** Digits of ASCII and nothing else. */
  static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([. ][0-9]{3})+");

  /**
   * First day of the month that is written as 2026-11, 11/2026 or any day of it. Nearly all lines
   * of a list have the same.
   */
  @Nullable LocalDate month(RosterColumn column) {
    String text = text(column, 40);
    if (text == null || !text.equals(lastMonthText)) {
      lastMonth = text == null ? null : monthOf(column, text);
      lastMonthText = lastMonth == null ? null : text;
    }
    return lastMonth;
  }

  private @Nullable LocalDate monthOf(RosterColumn column, String text) {
    Matcher yearFirst = MONTH.matcher(text);
    if (yearFirst.matches()) {
      return made(column, text, yearFirst.group(1), yearFirst.group(2), "1");
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return made(column, text, monthFirst.group(2), monthFirst.group(1), "1");
    }
    LocalDate day = day(column, text);
    return day == null ? null : day.withDayOfMonth(1);
  }

  @Nullable LocalDate maybeDay(RosterColumn column) {
    String text = maybe(column, 40);
    return text == null ? null : day(column, text);
  }

  /** A birth of which perhaps only the year is known. */
  @Nullable Born born(RosterColumn column) {
    String text = text(column, 40);
    if (text == null) {
      return null;
    }
    if (text.length() == 4 && digits(text)) {
      return new Born(null, Integer.parseInt(text));
    }
    LocalDate day = day(column, text);
    return day == null ? null : new Born(day, day.getYear());
  }

  record Born(@Nullable LocalDate day, int year) {}

  private @Nullable LocalDate day(RosterColumn column, String text) {
    if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      return made(column, text, text.substring(0, 4), text.substring(5, 7), text.substring(8, 10));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return made(column, text, slashed.group(3), slashed.group(2), slashed.group(1));
    }
    long serial = countsDays ? number(text) : -1;
    if (serial > LAST_YEAR && serial <= LAST_SERIAL) {
      return DAY_ZERO.plusDays(serial);
    }
    told.fault(column, Fault.Reason.NOT_A_DATE, text);
    return null;
  }

  private @Nullable LocalDate made(
      RosterColumn column, String text, String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException | NumberFormatException e) {
      told.fault(column, Fault.Reason.NOT_A_DATE, text);
      return null;
    }
  }

  void fault(RosterColumn column, Fault.Reason reason, String value) {
    told.fault(column, reason, value);
  }
}
