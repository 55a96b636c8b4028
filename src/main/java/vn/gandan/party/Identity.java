package vn.gandan.party;

import java.util.regex.Pattern;

/** A paper and its number; no two people of a province have the same. */
public record Identity(IdentityKind kind, String number) {
  private static final Pattern TWELVE = Pattern.compile("[0-9]{12}");
  private static final Pattern NINE = Pattern.compile("[0-9]{9}");
  private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,20}");

  public Identity {
    if (!form(kind).matcher(number).matches()) {
      throw new IllegalArgumentException("not a number of a " + kind);
    }
  }

  static boolean hasForm(IdentityKind kind, String number) {
    return form(kind).matcher(number).matches();
  }

  private static Pattern form(IdentityKind kind) {
    return switch (kind) {
      case CITIZEN_NUMBER, IDENTITY_CERTIFICATE -> TWELVE;
      case OLD_IDENTITY_CARD -> NINE;
      case PASSPORT -> PASSPORT;
    };
  }

  /** For screens: the last three. */
  public String masked() {
    return "***" + number.substring(number.length() - 3);
  }

  @Override
  public String toString() {
    return kind + " " + masked();
  }
}
