package vn.gandan.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/**
 * Reads the QR of the identity card: seven fields between bars, more on newer cards. Scanners put
 * labels in front and slashes into dates; a field that cannot be read is left for the clerk.
 */
@Source({"Thẻ CCCD gắn chip, thẻ căn cước: mã QR mặt trước", "own rule: prefill only, never proof"})
final class CardQrRules {
  static final int LONGEST = 1000;
  private static final int LEAST_FIELDS = 7;
  private static final Pattern DATE = Pattern.compile("([0-9]{2})[/.-]?([0-9]{2})[/.-]?([0-9]{4})");
  private static final int LONGEST_LABEL = 40;

  /** What labels of an address begin with; a colon may well belong to the address itself. */
  private static final List<String> ADDRESS_LABELS =
      List.of("dia chi", "noi thuong tru", "noi cu tru", "thuong tru", "que quan");

  private CardQrRules() {}

  /** Empty if this is not the QR of a card. */
  static Optional<CardData> read(String scanned) {
    if (scanned.length() > LONGEST) {
      return Optional.empty();
    }
    String[] fields = Text.nfc(scanned).strip().split("\\|", -1);
    if (fields.length < LEAST_FIELDS) {
      return Optional.empty();
    }
    String number = digits(unlabelled(fields[0]));
    Optional<String> name = NameRules.name(unlabelled(fields[2]));
    if (!CitizenNumberRules.hasForm(number) || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CardData(
            number,
            oldNumber(unlabelled(fields[1])),
            name.get(),
            date(unlabelled(fields[3])),
            sex(unlabelled(fields[4])),
            NameRules.address(address(fields[5])).orElse(null),
            date(unlabelled(fields[6]))));
  }

  /** "Họ và tên: NGUYỄN VĂN A" without what stands before the colon. */
  private static String unlabelled(String field) {
    int colon = field.indexOf(':');
    boolean label =
        colon > 0
            && colon <= LONGEST_LABEL
            && field.substring(0, colon).chars().noneMatch(Character::isDigit);
    return (label ? field.substring(colon + 1) : field).strip();
  }

  private static String address(String field) {
    int colon = field.indexOf(':');
    if (colon <= 0) {
      return field;
    }
    String before = Text.searchable(field.substring(0, colon));
    return ADDRESS_LABELS.stream().anyMatch(before::startsWith)
        ? field.substring(colon + 1)
        : field;
  }

  private static String digits(String field) {
    return field.replace(" ", "");
  }

  private static @Nullable String oldNumber(String field) {
    String number = digits(field);
    return Identity.hasForm(IdentityKind.OLD_IDENTITY_CARD, number) ? number : null;
  }

  private static @Nullable LocalDate date(String field) {
    Matcher parts = DATE.matcher(field);
    if (!parts.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(3)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(1)));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static @Nullable Sex sex(String field) {
    return switch (Text.searchable(field).toUpperCase(Locale.ROOT)) {
      case "NAM" -> Sex.MALE;
      case "NU" -> Sex.FEMALE;
      case String _ -> null;
    };
  }
}
