package vn.gandan.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gandan.kernel.Source;

/** Reads what people type, and leaves out what the public need not see. */
@Source({
  "own rule: two digits of the province and 80 random bits open the tracker",
  "QĐ 766/QĐ-TTg: both generations of national dossier codes"
})
final class TrackingRules {
  private static final int LONGEST = 60;
  private static final Pattern TOKEN = Pattern.compile("\\d{2}[0-9A-HJKMNP-TV-Z]{16}");
  private static final Pattern CODE =
      Pattern.compile(
          "(\\d{3}([.]\\d{2}){2}[.][A-Z]\\d{2}|[A-Z]\\d{2}([.]\\d{1,3}){0,3})-\\d{6}-\\d{4,7}");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d[\\d .]{4,}\\d");

  private TrackingRules() {}

  /** A token as it is stored; letters that look like digits are read as those (Crockford). */
  static Optional<String> token(String typed) {
    return plain(typed)
        .map(text -> text.replace("-", "").replace('O', '0').replace('I', '1').replace('L', '1'))
        .filter(text -> TOKEN.matcher(text).matches());
  }

  static Optional<String> code(String typed) {
    return plain(typed).filter(text -> CODE.matcher(text).matches());
  }

  static Optional<String> phoneEnd(String typed) {
    return plain(typed).filter(text -> FOUR_DIGITS.matcher(text).matches());
  }

  private static Optional<String> plain(String typed) {
    return typed.length() > LONGEST
        ? Optional.empty()
        : Optional.of(BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT));
  }

  /** Numbers of identity papers and telephones that an officer wrote into a name of a paper. */
  static String withoutNumbers(String text) {
    return LONG_NUMBER.matcher(text).replaceAll("…");
  }

  /**
   * What is worth telling of one thing's way: a hand once, however many desks of its office the
   * thing passed.
   */
  static List<Tracked.Event.Moved> told(List<Tracked.Event.Moved> moves) {
    List<Tracked.Event.Moved> told = new ArrayList<>();
    for (Tracked.Event.Moved move : moves) {
      if (told.isEmpty() || !told.getLast().hand().equals(move.hand())) {
        told.add(move);
      }
    }
    return List.copyOf(told);
  }
}
