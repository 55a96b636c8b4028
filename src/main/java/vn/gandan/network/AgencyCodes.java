package vn.gandan.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gandan.kernel.Source;

/** The two forms of national agency codes. */
@Source({"QĐ 20/2020/QĐ-TTg", "the older form of four groups, still seen in dossier codes"})
final class AgencyCodes {
  private static final Pattern NOW = Pattern.compile("([A-Z]\\d{2})(\\.\\d{1,3}){0,3}");
  private static final Pattern BEFORE = Pattern.compile("\\d{3}(\\.\\d{2}){2}\\.([A-Z]\\d{2})");
  private static final int LONGEST = 20;

  private AgencyCodes() {}

  /**
   * The letter and two digits that stand for the province or the ministry; empty if it is no code.
   */
  static Optional<String> letters(String code) {
    if (code.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher now = NOW.matcher(code);
    if (now.matches()) {
      return Optional.of(now.group(1));
    }
    Matcher before = BEFORE.matcher(code);
    return before.matches() ? Optional.of(before.group(2)) : Optional.empty();
  }
}
