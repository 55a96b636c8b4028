package vn.gandan.bank;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/** Writes and reads the text of a VietQR code; touches no table and no network. */
@Source({
  "NAPAS: QR switching, định dạng mã VietQR dịch vụ chuyển nhanh, 1.5.2",
  "EMVCo QR Code Specification for Payment Systems: Merchant-Presented Mode 1.1, 3 and 4"
})
final class VietQrRules {
  private static final String FORMAT = "00";
  private static final String INITIATION = "01";
  private static final String NAPAS_ACCOUNT = "38";
  private static final String CURRENCY = "53";
  private static final String AMOUNT = "54";
  private static final String COUNTRY = "58";
  private static final String ADDITIONAL = "62";
  private static final String CRC = "63";

  /** Within the account: who defines it, which bank and account, which service. */
  private static final String GUID = "00";

  private static final String BENEFICIARY = "01";
  private static final String SERVICE = "02";
  private static final String BIN = "00";
  private static final String NUMBER = "01";

  /** Within the additional data: why it is paid. */
  private static final String PURPOSE = "08";

  private static final String NAPAS = "A000000727";

  /** Chuyển nhanh đến tài khoản. */
  private static final String TO_AN_ACCOUNT = "QRIBFTTA";

  private static final String STATIC = "11";
  private static final String DYNAMIC = "12";
  private static final String DONG = "704";
  private static final String VIETNAM = "VN";

  /** A CRC object says its own id and length before its four digits. */
  private static final String CRC_HEAD = CRC + "04";

  private static final int CRC_LENGTH = 8;
  private static final int LONGEST = 512;
  private static final int LONGEST_FIELD = 99;
  private static final Pattern WHOLE_DONG = Pattern.compile("[1-9][0-9]{0,12}");

  private VietQrRules() {}

  /** What stands in the code; with an amount it serves one payment. */
  static String write(VietQr code) {
    StringBuilder text = new StringBuilder(160);
    text.append(field(FORMAT, "01"));
    text.append(field(INITIATION, code.amount() == null ? STATIC : DYNAMIC));
    text.append(
        field(
            NAPAS_ACCOUNT,
            field(GUID, NAPAS)
                + field(BENEFICIARY, field(BIN, code.bin()) + field(NUMBER, code.account()))
                + field(SERVICE, TO_AN_ACCOUNT)));
    text.append(field(CURRENCY, DONG));
    if (code.amount() != null) {
      text.append(field(AMOUNT, Long.toString(code.amount())));
    }
    text.append(field(COUNTRY, VIETNAM));
    if (!code.text().isEmpty()) {
      text.append(field(ADDITIONAL, field(PURPOSE, code.text())));
    }
    text.append(CRC_HEAD);
    return text.append(crc(text.toString())).toString();
  }

  /** What a code asks for; empty if it is broken, or asks for anything but such a transfer. */
  static Optional<VietQr> read(String text) {
    if (text.length() > LONGEST || text.length() < CRC_LENGTH) {
      return Optional.empty();
    }
    String head = text.substring(0, text.length() - CRC_LENGTH);
    if (!text.startsWith(CRC_HEAD, head.length())
        || !crc(head + CRC_HEAD)
            .equals(text.substring(text.length() - 4).toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return fields(head).flatMap(VietQrRules::transfer);
  }

  private static Optional<VietQr> transfer(Map<String, String> fields) {
    if (!"01".equals(fields.get(FORMAT))
        || !DONG.equals(fields.get(CURRENCY))
        || !VIETNAM.equals(fields.get(COUNTRY))) {
      return Optional.empty();
    }
    Map<String, String> account = within(fields.get(NAPAS_ACCOUNT));
    if (!NAPAS.equals(account.get(GUID)) || !TO_AN_ACCOUNT.equals(account.get(SERVICE))) {
      return Optional.empty();
    }
    Map<String, String> beneficiary = within(account.get(BENEFICIARY));
    String amount = fields.get(AMOUNT);
    if (amount != null && !WHOLE_DONG.matcher(amount).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new VietQr(
              beneficiary.getOrDefault(BIN, ""),
              beneficiary.getOrDefault(NUMBER, ""),
              amount == null ? null : Long.valueOf(amount),
              within(fields.get(ADDITIONAL)).getOrDefault(PURPOSE, "")));
    } catch (IllegalArgumentException otherLetters) {
      return Optional.empty();
    }
  }

  private static Map<String, String> within(@Nullable String template) {
    return template == null ? Map.of() : fields(template).orElse(Map.of());
  }

  /** The objects by their ids; empty if a length leads outside or an id comes twice. */
  static Optional<Map<String, String>> fields(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      if (at + 4 > text.length() || !digits(text, at, at + 4)) {
        return Optional.empty();
      }
      int end = at + 4 + Integer.parseInt(text.substring(at + 2, at + 4));
      if (end > text.length()
          || fields.put(text.substring(at, at + 2), text.substring(at + 4, end)) != null) {
        return Optional.empty();
      }
      at = end;
    }
    return Optional.of(fields);
  }

  private static boolean digits(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(each -> each >= '0' && each <= '9');
  }

  private static String field(String id, String value) {
    if (value.isEmpty() || value.length() > LONGEST_FIELD) {
      throw new IllegalArgumentException("no room for field " + id);
    }
    return id + "%02d".formatted(value.length()) + value;
  }

  /** CRC-16/CCITT-FALSE over everything before it, its own id and length with it. */
  static String crc(String text) {
    int crc = 0xFFFF;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      crc ^= (each & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021;
      }
      crc &= 0xFFFF;
    }
    return "%04X".formatted(crc);
  }
}
