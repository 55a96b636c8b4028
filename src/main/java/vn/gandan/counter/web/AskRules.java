package vn.gandan.counter.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gandan.custody.ThingCode;
import vn.gandan.kernel.Source;
import vn.gandan.party.IdentityKind;

/** Tells by its form what was scanned or typed, so that one box serves for everything. */
@Source("own rule: people are found by an exact number, telephone or card, never by browsing names")
final class AskRules {
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\u00A0().]");
  private static final Pattern TRACKER = Pattern.compile(".*/t/([0-9A-Z]{10,40})/?");
  private static final Pattern DOSSIER =
      Pattern.compile("[A-Z][0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}-[0-9]{6}-[0-9]{4,6}");
  private static final Pattern PHONE = Pattern.compile("(?:\\+?84|0)[1-9][0-9]{8,9}");
  private static final Pattern PASSPORT = Pattern.compile("[A-Z][0-9]{7,8}");
  private static final int THING_DIGITS = 14;
  private static final int CITIZEN_DIGITS = 12;
  private static final int OLD_CARD_DIGITS = 9;

  private AskRules() {}

  static Asked read(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Asked.Nothing();
    }
    if (text.indexOf('|') >= 0) {
      return new Asked.Card(text);
    }
    Matcher tracker = TRACKER.matcher(text);
    if (tracker.matches()) {
      return new Asked.Tracker(tracker.group(1));
    }
    String code = text.toUpperCase(Locale.ROOT).replace(" ", "");
    if (DOSSIER.matcher(code).matches()) {
      return new Asked.DossierCode(code);
    }
    if (PASSPORT.matcher(code).matches()) {
      return new Asked.Numbered(IdentityKind.PASSPORT, code);
    }
    return digits(BETWEEN_DIGITS.matcher(text).replaceAll(""));
  }

  private static Asked digits(String text) {
    if (PHONE.matcher(text).matches()
        && (text.startsWith("+") || text.length() != CITIZEN_DIGITS)) {
      return new Asked.Phone(text);
    }
    if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return new Asked.NotAKey();
    }
    return switch (text.length()) {
      case THING_DIGITS ->
          ThingCode.valid(text) ? new Asked.OfThing(new ThingCode(text)) : new Asked.MisreadThing();
      case CITIZEN_DIGITS -> new Asked.Numbered(IdentityKind.CITIZEN_NUMBER, text);
      case OLD_CARD_DIGITS -> new Asked.Numbered(IdentityKind.OLD_IDENTITY_CARD, text);
      default -> new Asked.NotAKey();
    };
  }
}
