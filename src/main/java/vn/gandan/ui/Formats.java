package vn.gandan.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * How dates, money, numbers and codes are written; the same form in both languages but for money.
 */
final class Formats {
  static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
  private static final Pattern CODE = Pattern.compile("(?<![\\w-])\\d{14}(?![\\w-])");
  private static final long SMALLEST_GROUPED = 10_000;

  private Formats() {}

  static String moment(Instant instant) {
    return MOMENT.format(instant.atZone(VIETNAM));
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String day(Instant instant) {
    return DAY.format(instant.atZone(VIETNAM));
  }

  static String time(LocalTime time) {
    return TIME.format(time);
  }

  static String time(Instant instant) {
    return TIME.format(instant.atZone(VIETNAM));
  }

  /** {@code 1.250.000 ₫} in Vietnamese, {@code 1,250,000 ₫} in English; no-break space. */
  static String money(Vnd sum, Language language) {
    return grouped(sum.dong(), language) + "\u00A0₫";
  }

  static String number(long number, Language language) {
    boolean short4 = Math.abs(number) < SMALLEST_GROUPED;
    return short4 ? Long.toString(number) : grouped(number, language);
  }

  private static String grouped(long number, Language language) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /**
   * A thing's code of 14 digits as {@code 22 0000 0001 234 5}: province, serial, check digit. Any
   * other code is left as it is.
   */
  static String thingCode(String code) {
    if (!code.matches("\\d{14}")) {
      return code;
    }
    return String.join(
        "\u00A0",
        code.substring(0, 2),
        code.substring(2, 6),
        code.substring(6, 10),
        code.substring(10, 13),
        code.substring(13));
  }

  /** A sentence in which every thing's code stands in its groups. */
  static String grouped(String sentence) {
    return CODE.matcher(sentence).replaceAll(found -> thingCode(found.group()));
  }

  /** Any value inside a sentence. */
  static String plain(@Nullable Object value, Language language) {
    return switch (value) {
      case null -> "";
      case String text -> text;
      case Vnd sum -> money(sum, language);
      case Instant instant -> moment(instant);
      case ZonedDateTime zoned -> moment(zoned.toInstant());
      case OffsetDateTime offset -> moment(offset.toInstant());
      case LocalDate day -> day(day);
      case LocalTime time -> time(time);
      case Long number -> number(number, language);
      case Integer number -> number(number, language);
      case Collection<?> many ->
          many.stream().map(one -> plain(one, language)).collect(Collectors.joining(", "));
      case Record wrapped when wrapped.getClass().getRecordComponents().length == 1 ->
          plain(Unwrapped.of(wrapped), language);
      default -> value.toString();
    };
  }
}
