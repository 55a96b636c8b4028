package vn.gandan.party;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.gandan.kernel.Source;

/** Telephone numbers as people write them, kept in one form. */
@Source("Quy hoạch kho số viễn thông: số trong nước bắt đầu bằng 0, mười hoặc mười một chữ số")
final class PhoneRules {
  private static final Pattern NATIONAL = Pattern.compile("0[1-9][0-9]{8,9}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0.()-]");
  private static final int MOST = 30;

  private PhoneRules() {}

  /** {@code 0912345678} for "+84 912 345 678" and "0912.345.678"; empty for what is no number. */
  static Optional<String> national(String written) {
    if (written.length() > MOST) {
      return Optional.empty();
    }
    String digits = BETWEEN.matcher(written).replaceAll("");
    String national =
        digits.startsWith("+84")
            ? "0" + digits.substring(3)
            : digits.startsWith("84") && digits.length() == 11 ? "0" + digits.substring(2) : digits;
    return NATIONAL.matcher(national).matches() ? Optional.of(national) : Optional.empty();
  }

  static String masked(String phone) {
    return "***" + phone.substring(phone.length() - 3);
  }
}
