package vn.gandan.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.gandan.kernel.Text;

/**
 * One row of a {@link Sheet}. Reading a cell that is not what it must be ends the reading of the
 * row.
 */
public final class Row {
  private static final Pattern MANY_SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final long line;
  private final List<String> cells;
  private final Map<String, Integer> places;

  Row(long line, List<String> cells, Map<String, Integer> places) {
    this.line = line;
    this.cells = cells;
    this.places = places;
  }

  public long line() {
    return line;
  }

  Row complete() {
    if (cells.size() != places.size()) {
      throw new Unreadable("", Fault.Reason.BROKEN_ROW, String.join(",", cells));
    }
    return this;
  }

  /** Text that must be there: NFC, single spaces. */
  public String text(String column, int longest) {
    String text = maybe(column, longest);
    if (text.isEmpty()) {
      throw new Unreadable(column, Fault.Reason.MISSING, "");
    }
    return text;
  }

  /** Text, or empty. */
  public String maybe(String column, int longest) {
    String raw = cells.get(Objects.requireNonNull(places.get(column), column));
    if (Text.hasForbidden(raw)) {
      throw new Unreadable(column, Fault.Reason.FORBIDDEN_CHARACTER, "");
    }
    String text = MANY_SPACES.matcher(Text.nfc(raw)).replaceAll(" ").strip();
    if (text.length() > longest) {
      throw new Unreadable(column, Fault.Reason.TOO_LONG, text);
    }
    return text;
  }

  /** Text of a form. */
  public String matching(String column, Pattern form) {
    String text = text(column, 200);
    if (!form.matcher(text).matches()) {
      throw new Unreadable(column, Fault.Reason.FORM, text);
    }
    return text;
  }

  /** Text of a form, or nothing. */
  public Optional<String> maybeMatching(String column, Pattern form) {
    return maybe(column, 200).isEmpty() ? Optional.empty() : Optional.of(matching(column, form));
  }

  public LocalDate date(String column) {
    String text = text(column, 40);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Unreadable(column, Fault.Reason.NOT_A_DATE, text);
    }
  }

  public Optional<LocalDate> maybeDate(String column) {
    return maybe(column, 40).isEmpty() ? Optional.empty() : Optional.of(date(column));
  }

  /** A whole number; "120.00" is one. */
  public long whole(String column, long least, long most) {
    String text = text(column, 40);
    try {
      long number = new BigDecimal(text).longValueExact();
      if (number >= least && number <= most) {
        return number;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw new Unreadable(column, Fault.Reason.NOT_A_NUMBER, text);
    }
    throw new Unreadable(column, Fault.Reason.NOT_A_NUMBER, text);
  }

  public OptionalLong maybeWhole(String column, long least, long most) {
    return maybe(column, 40).isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(whole(column, least, most));
  }

  /** A number of degrees as millionths of a degree. */
  public long micro(String column, long least, long most) {
    String text = text(column, 40);
    try {
      long micro = new BigDecimal(text).multiply(MILLION).longValueExact();
      if (micro >= least && micro <= most) {
        return micro;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw new Unreadable(column, Fault.Reason.NOT_A_NUMBER, text);
    }
    throw new Unreadable(column, Fault.Reason.NOT_A_NUMBER, text);
  }

  public <E extends Enum<E>> E oneOf(String column, Class<E> words) {
    String text = text(column, 60);
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    throw new Unreadable(column, Fault.Reason.UNKNOWN_WORD, text);
  }

  /** Ends the reading of this row with a fault that only the reader could see. */
  public Unreadable unreadable(String column, Fault.Reason reason, String value) {
    return new Unreadable(column, reason, value);
  }

  /** Caught by the sheet, which tells it with the line. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String column;
    private final Fault.Reason reason;
    private final String value;

    Unreadable(String column, Fault.Reason reason, String value) {
      super(column + " " + reason, null, false, false);
      this.column = column;
      this.reason = reason;
      this.value = value;
    }

    String column() {
      return column;
    }

    Fault.Reason reason() {
      return reason;
    }

    String value() {
      return value;
    }
  }
}
