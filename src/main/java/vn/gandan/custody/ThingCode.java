package vn.gandan.custody;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code printed on a thing: province (2 digits), serial (11), check digit (1). Digits only,
 * since Vietnamese typing changes letters; the check digit (Damm, 2004) finds every single wrong
 * digit and every swap of neighbours.
 */
public record ThingCode(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("\\d{14}");
  private static final long SERIALS = 100_000_000_000L;

  /** A totally anti-symmetric quasigroup of order 10. */
  private static final int[][] DAMM = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
  };

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ThingCode {
    if (!valid(value)) {
      throw new IllegalArgumentException("not a thing code: " + value);
    }
  }

  /** True for fourteen digits whose check digit is right. */
  public static boolean valid(String text) {
    return FORM.matcher(text).matches() && damm(text) == 0;
  }

  static ThingCode of(String provinceCode, long serial) {
    if (serial < 1 || serial >= SERIALS) {
      throw new IllegalArgumentException("serial out of range: " + serial);
    }
    String body = provinceCode + "%011d".formatted(serial);
    return new ThingCode(body + damm(body));
  }

  public String provinceCode() {
    return value.substring(0, 2);
  }

  private static int damm(String digits) {
    int interim = 0;
    for (int i = 0; i < digits.length(); i++) {
      interim = DAMM[interim][digits.charAt(i) - '0'];
    }
    return interim;
  }

  @Override
  public String toString() {
    return value;
  }
}
