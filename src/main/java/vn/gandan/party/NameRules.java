package vn.gandan.party;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/** Names and addresses as they are stored: NFC, one line, nothing that hides. */
@Source("TCVN 6909:2001 (Unicode dựng sẵn); own rule: control characters are refused")
final class NameRules {
  static final int LONGEST_NAME = 120;
  static final int LONGEST_ADDRESS = 300;
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");

  private NameRules() {}

  /** Empty if it is no name: no letter, too long, or with a character that does not belong. */
  static Optional<String> name(String written) {
    return line(written, LONGEST_NAME)
        .filter(name -> name.codePoints().anyMatch(Character::isLetter));
  }

  static Optional<String> address(String written) {
    return line(written, LONGEST_ADDRESS);
  }

  private static Optional<String> line(String written, int longest) {
    String line = SPACES.matcher(Text.nfc(written)).replaceAll(" ").strip();
    boolean sound =
        !line.isEmpty()
            && line.length() <= longest
            && !Text.hasForbidden(line)
            && line.indexOf('\n') < 0
            && line.indexOf('\r') < 0;
    return sound ? Optional.of(line) : Optional.empty();
  }
}
