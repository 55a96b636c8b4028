package vn.gandan.access;

import java.util.Optional;
import java.util.Set;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/**
 * Which passwords may be chosen: long ones that nobody tries first. No rule of composition and no
 * periodic change, which make people choose worse.
 */
@Source({"NIST SP 800-63B-4 section 3.1.1", "OWASP ASVS 5.0 V6.2"})
final class PasswordRules {
  /** Single factor. Code points of the NFC form. */
  static final int MINIMUM = 15;

  /** Bounds the work of hashing; a long sentence still fits. */
  static final int MAXIMUM = 200;

  private static final int DISTINCT = 5;
  private static final int LOGIN_COUNTS_FROM = 4;

  private PasswordRules() {}

  /**
   * Judges a password before it is hashed.
   *
   * @param blocked in {@link Text#searchable} form without spaces
   * @return why it may not be chosen; empty if it may
   */
  static Optional<AccessRefusal> judge(String password, String login, Set<String> blocked) {
    String chosen = Text.nfc(password);
    int length = chosen.codePointCount(0, chosen.length());
    if (length < MINIMUM) {
      return Optional.of(new AccessRefusal.PasswordTooShort(MINIMUM));
    }
    if (length > MAXIMUM) {
      return Optional.of(new AccessRefusal.PasswordTooLong(MAXIMUM));
    }
    String bare = bare(chosen);
    boolean few = chosen.codePoints().distinct().count() < DISTINCT;
    if (few || blocked.contains(bare) || holdsLogin(bare, bare(login))) {
      return Optional.of(new AccessRefusal.PasswordTooCommon());
    }
    return Optional.empty();
  }

  private static boolean holdsLogin(String bare, String login) {
    return login.length() >= LOGIN_COUNTS_FROM && bare.contains(login);
  }

  /** Without marks, case, spaces, dots and dashes: the form in which passwords are compared. */
  static String bare(String text) {
    return Text.searchable(text).replaceAll("[ .-]", "");
  }
}
