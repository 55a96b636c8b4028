package vn.gandan.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.gandan.kernel.CheckDigit;

/**
 * The text of one transfer (nội dung chuyển khoản): province (2 digits), random (9), check digit.
 * Digits only, since banks change and cut letters; whoever types it wrong pays under no other
 * basket's number.
 */
public record Reference(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("\\d{12}");
  private static final Pattern IN_WORDS = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");
  private static final int MOST_IN_WORDS = 20;
  private static final long NUMBERS = 1_000_000_000L;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Reference {
    if (!valid(value)) {
      throw new IllegalArgumentException("not a reference of a transfer: " + value);
    }
  }

  /** True for twelve digits whose check digit is right. */
  public static boolean valid(String text) {
    return FORM.matcher(text).matches() && CheckDigit.holds(text);
  }

  /**
   * All that stand in what a payer wrote: banks and payers put words around a code, and the number
   * of a card or an account beside it may look like one.
   */
  static List<Reference> in(String text) {
    return IN_WORDS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(Reference::valid)
        .distinct()
        .limit(MOST_IN_WORDS)
        .map(Reference::new)
        .toList();
  }

  /**
   * @param random one that nobody can predict: who could guess a reference could pay into another's
   *     basket
   */
  public static Reference of(String province, RandomGenerator random) {
    String body = province + "%09d".formatted(random.nextLong(NUMBERS));
    return new Reference(body + CheckDigit.of(body));
  }

  @Override
  public String toString() {
    return value;
  }
}
