package vn.gandan.bank;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a VietQR code asks for: so much, to that account, under that text.
 *
 * @param bin of the bank that has the account, six digits, as NAPAS gave it
 * @param account number there
 * @param amount in đồng; null if the payer chooses
 * @param text that goes with the transfer; empty if the payer chooses
 */
public record VietQr(String bin, String account, @Nullable Long amount, String text) {
  private static final Pattern BIN = Pattern.compile("[0-9]{6}");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Za-z]{1,19}");

  /** Letters that each bank passes on as they are. */
  private static final Pattern TEXT = Pattern.compile("[0-9A-Za-z .-]{0,50}");

  /** Thirteen digits are what the field for the amount holds. */
  private static final long MOST = 9_999_999_999_999L;

  public VietQr {
    if (!BIN.matcher(bin).matches()
        || !ACCOUNT.matcher(account).matches()
        || !TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException("not what a VietQR code can ask for");
    }
    if (amount != null && (amount < 1 || amount > MOST)) {
      throw new IllegalArgumentException("not an amount of a VietQR code: " + amount);
    }
  }

  /** Whether a bank's number is one. */
  static boolean bin(String typed) {
    return BIN.matcher(typed).matches();
  }

  /** Whether an account's number fits into a code. */
  static boolean account(String typed) {
    return ACCOUNT.matcher(typed).matches();
  }
}
