package vn.gandan.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.operation.OperationDoor;
import vn.gandan.portal.PortalSettings;
import vn.gandan.ui.LanguageChoice;
import vn.gandan.ui.Texts;

/** What every public page needs: today, the reader's words, the number to call. */
@Component
class PortalFrame {
  private final Texts texts;
  private final LanguageChoice languages;
  private final PortalSettings settings;
  private final InstantSource clock;

  PortalFrame(Texts texts, LanguageChoice languages, PortalSettings settings, InstantSource clock) {
    this.texts = texts;
    this.languages = languages;
    this.settings = settings;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
  }

  InstantSource clock() {
    return clock;
  }

  Words words(HttpServletRequest request) {
    return new Words(texts, languages.of(request));
  }

  @Nullable String phone() {
    return settings.phone();
  }

  /** For pages about one dossier: no search engine may keep them. */
  static void hidden(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
  }
}
