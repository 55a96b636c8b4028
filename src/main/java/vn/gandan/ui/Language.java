package vn.gandan.ui;

import java.util.Locale;
import java.util.Optional;

/** A language that the product speaks. */
public enum Language {
  VIETNAMESE("vi", "VN"),
  ENGLISH("en", "GB");

  private final Locale locale;

  Language(String code, String country) {
    this.locale = Locale.of(code, country);
  }

  /** As it stands in {@code lang} attributes, file names and the cookie: {@code vi}, {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  public Language other() {
    return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
  }

  /** The language of a locale; Vietnamese for one that we do not speak. */
  public static Language of(Locale locale) {
    return named(locale.getLanguage()).orElse(VIETNAMESE);
  }

  static Optional<Language> named(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
