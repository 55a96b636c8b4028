package vn.gandan.calendar;

import java.util.Locale;

/** The same name in both languages; it comes from reference data, so no message file holds it. */
public record Wording(String vietnamese, String english) {
  public Wording {
    if (vietnamese.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException("a name is missing in one language");
    }
  }

  public String in(Locale language) {
    return language.getLanguage().equals("en") ? english : vietnamese;
  }
}
