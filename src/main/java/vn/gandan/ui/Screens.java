package vn.gandan.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.gandan.kernel.Role;

/** Makes the {@link Screen} of a request. */
@Component
class Screens {
  /** Name of the flash attribute, and of the model attribute, that carries a {@link Notice}. */
  static final String NOTICE = "notice";

  private final Texts texts;
  private final LanguageChoice languages;
  private final ObjectProvider<SignedIn> signedIn;
  private final List<NavigationEntry> navigation;
  private final ObjectProvider<ResourceUrlProvider> resources;

  Screens(
      Texts texts,
      LanguageChoice languages,
      ObjectProvider<SignedIn> signedIn,
      ObjectProvider<NavigationEntry> navigation,
      ObjectProvider<ResourceUrlProvider> resources) {
    this.texts = texts;
    this.languages = languages;
    this.signedIn = signedIn;
    this.navigation =
        navigation.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
    this.resources = resources;
  }

  Screen of(HttpServletRequest request) {
    return of(request, request.getRequestURI());
  }

  /** Of the page at another path than the request's, as when the container reports an error. */
  Screen of(HttpServletRequest request, String path) {
    SignedIn source = signedIn.getIfAvailable();
    return of(request, path, source == null ? null : source.of(request).orElse(null));
  }

  /** As if nobody had signed in, whoever it is. */
  Screen ofNobody(HttpServletRequest request, String path) {
    return of(request, path, null);
  }

  private Screen of(HttpServletRequest request, String path, SignedIn.@Nullable Person person) {
    Role role = person == null ? Role.ANONYMOUS : person.role();
    return new Screen(
        texts,
        new Screen.Place(languages.of(request), path, queryWithoutLanguage(request)),
        person,
        navigation.stream().filter(entry -> entry.roles().contains(role)).toList(),
        notices(request),
        () -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
        this::asset);
  }

  private String asset(String path) {
    ResourceUrlProvider provider = resources.getIfAvailable();
    @Nullable String hashed = provider == null ? null : provider.getForLookupPath(path);
    return hashed == null ? path : hashed;
  }

  private static List<Notice> notices(HttpServletRequest request) {
    List<Notice> notices = new ArrayList<>();
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    if (flash != null && flash.get(NOTICE) instanceof Notice notice) {
      notices.add(notice);
    }
    return List.copyOf(notices);
  }

  private static String queryWithoutLanguage(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) {
      return "";
    }
    return Arrays.stream(query.split("&"))
        .filter(pair -> !pair.isEmpty() && !pair.startsWith(LanguageChoice.PARAMETER + "="))
        .collect(Collectors.joining("&"));
  }
}
