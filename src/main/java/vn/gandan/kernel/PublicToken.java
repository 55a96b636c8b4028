package vn.gandan.kernel;

import java.util.random.RandomGenerator;

/**
 * What opens one thing on the public pages for whoever has it on paper: the province's two digits,
 * then eighty random bits.
 */
public final class PublicToken {
  /** Crockford's base 32 leaves out letters that are read as digits. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LETTERS = 16;

  private PublicToken() {}

  /**
   * @param random one that nobody can predict
   */
  public static String of(String province, RandomGenerator random) {
    StringBuilder token = new StringBuilder(province);
    for (int i = 0; i < LETTERS; i++) {
      token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return token.toString();
  }
}
