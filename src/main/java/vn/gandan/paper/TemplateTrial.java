package vn.gandan.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.gandan.paper.TemplateFault.Kind;

/** Judges an edited template by reading it, then by printing a full and an empty specimen. */
final class TemplateTrial {
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 2, 5);

  private TemplateTrial() {}

  static List<TemplateFault> faults(PaperPress press, Form form, String body) {
    List<TemplateFault> faults = TemplateRules.faults(form, body);
    if (!faults.isEmpty()) {
      return faults;
    }
    Template tried = Template.tried(form, ANY_DAY, body);
    for (PaperFacts facts : List.of(Specimens.full(form), Specimens.empty(form))) {
      try {
        press.print(tried, facts, ANY_DAY, Set.of());
      } catch (RuntimeException e) {
        return List.of(new TemplateFault(0, Kind.DOES_NOT_PRINT, String.valueOf(e.getMessage())));
      }
    }
    return List.of();
  }
}
