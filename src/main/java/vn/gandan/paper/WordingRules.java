package vn.gandan.paper;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;

/** How dates, times, money and foreign text are written on an administrative paper. */
@Source({
  "NĐ 30/2020/NĐ-CP, Phụ lục I: a day below 10 and the months 1 and 2 carry a leading 0",
  "own rule: what a sheet cannot show is left out"
})
final class WordingRules {
  static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Pattern BLANKS = Pattern.compile("[\\h\\v]+");

  private WordingRules() {}

  /** {@code ngày 05 tháng 02 năm 2026}. */
  static String inWords(LocalDate day) {
    String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
    return String.format(
        Locale.ROOT, "ngày %02d tháng %s năm %d", day.getDayOfMonth(), month, day.getYear());
  }

  /** {@code 14 giờ 05 phút, ngày 21 tháng 11 năm 2026}, in Vietnam. */
  static String inWords(Instant moment) {
    LocalDateTime local = local(moment);
    return String.format(Locale.ROOT, "%02d giờ %02d phút, ", local.getHour(), local.getMinute())
        + inWords(local.toLocalDate());
  }

  static String shortly(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** {@code 14:05}, in Vietnam. */
  static String clock(Instant moment) {
    return CLOCK.format(local(moment));
  }

  static LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, VIETNAM);
  }

  /** {@code 1.250.000}: whole đồng, a dot between thousands. */
  static String digits(Vnd money) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.of("vi")))
        .format(money.dong());
  }

  /** NFC, one blank between words, without control, format, private and unassigned characters. */
  static String printable(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    BLANKS
        .matcher(Text.nfc(raw))
        .replaceAll(" ")
        .codePoints()
        .forEach(point -> {
          if (shows(point)) {
            kept.appendCodePoint(point);
          }
        });
    return kept.toString().strip();
  }

  private static boolean shows(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
