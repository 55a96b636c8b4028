package vn.gandan.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text at the boundary: stored as NFC, searched without marks. */
public final class Text {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private Text() {}

  /** NFC, so that one word has one form in a digest, an index and a print. */
  public static String nfc(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFC);
  }

  /** True if the text holds a control character, an unpaired surrogate or a direction override. */
  public static boolean hasForbidden(String text) {
    return text.codePoints().anyMatch(Text::forbidden);
  }

  private static boolean forbidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      case Character.FORMAT -> true;
      default -> false;
    };
  }

  /**
   * Lower case, no marks, đ as d, single spaces: "Thủ tục đăng ký" and "thu tuc dang ky" become
   * one.
   */
  public static String searchable(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String plain = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
