package vn.gandan.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The reader's language: {@code ?lang=}, else the cookie, else Accept-Language, else Vietnamese.
 */
@Component("localeResolver")
public class LanguageChoice implements LocaleResolver {
  static final String PARAMETER = "lang";
  static final String COOKIE = "gandan_lang";
  private static final Duration KEPT = Duration.ofDays(365);

  LanguageChoice() {}

  public Language of(HttpServletRequest request) {
    return asked(request)
        .or(() -> kept(request))
        .or(() -> accepted(request))
        .orElse(Language.VIETNAMESE);
  }

  /** Read from the query alone, so that a body is never parsed for it. */
  Optional<Language> asked(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) {
      return Optional.empty();
    }
    return Arrays.stream(query.split("&"))
        .filter(pair -> pair.startsWith(PARAMETER + "="))
        .reduce((first, last) -> last)
        .flatMap(pair -> Language.named(pair.substring(PARAMETER.length() + 1)));
  }

  void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, language.code())
            .path("/")
            .maxAge(KEPT)
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static Optional<Language> kept(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .flatMap(cookie -> Language.named(cookie.getValue()));
  }

  private static Optional<Language> accepted(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Optional.empty();
    }
    List<Locale> wanted = Collections.list(request.getLocales());
    return wanted.stream()
        .map(locale -> Language.named(locale.getLanguage()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return of(request).locale();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response != null && locale != null) {
      keep(Language.of(locale), request, response);
    }
  }
}
