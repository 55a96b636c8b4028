package vn.gandan.agency.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.catalogue.CatalogueRefusal;
import vn.gandan.handover.Words;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ui.Mistakes;

/** What the forms for decisions have in common: number, date, and from when it counts. */
final class DecisionForm {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;
  private static final int LONGEST_SOURCE = 300;

  private DecisionForm() {}

  static PostListPage.Filled filled(UUID operation, HttpServletRequest request) {
    return new PostListPage.Filled(
        operation,
        request.getParameter("accepted"),
        strip(request.getParameter("decision")),
        strip(request.getParameter("decidedOn")),
        strip(request.getParameter("from")));
  }

  static Mistakes mistakes(PostListPage.Filled filled, Words words) {
    boolean said = "yes".equals(filled.accepted()) || "no".equals(filled.accepted());
    Mistakes found =
        said ? Mistakes.NONE : Mistakes.of("accepted", words.t("agency.mistake.accepted"));
    return decision(found, filled.decision(), filled.decidedOn(), filled.from(), words);
  }

  static Mistakes decision(
      Mistakes found,
      @Nullable String decision,
      @Nullable String decidedOn,
      @Nullable String from,
      Words words) {
    Mistakes all = found;
    int length = strip(decision).length();
    if (length < SHORTEST || length > LONGEST) {
      all = all.and("decision", words.t("agency.mistake.decision"));
    }
    if (!isDay(decidedOn)) {
      all = all.and("decidedOn", words.t("agency.mistake.due"));
    }
    return isDay(from) ? all : all.and("from", words.t("agency.mistake.due"));
  }

  /** What a template follows, and from which day it is printed from. */
  static Mistakes sourced(Mistakes found, TemplateEditPage.Filled filled, Words words) {
    Mistakes all = found;
    int length = strip(filled.source()).length();
    if (length < SHORTEST || length > LONGEST_SOURCE) {
      all = all.and("source", words.t("agency.template.mistake.source"));
    }
    return isDay(filled.from()) ? all : all.and("from", words.t("agency.mistake.due"));
  }

  /** Beside the field that it is about. */
  static Mistakes told(RefusedException refused, Words words) {
    String field =
        switch (refused.refusal()) {
          case CatalogueRefusal.NotLater _, CatalogueRefusal.DaysDoNotFit _ -> "from";
          default -> "";
        };
    return Mistakes.of(field, words.refusal(refused.refusal()));
  }

  static String strip(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static boolean isDay(@Nullable String typed) {
    try {
      LocalDate.parse(strip(typed));
      return true;
    } catch (DateTimeException notADay) {
      return false;
    }
  }
}
