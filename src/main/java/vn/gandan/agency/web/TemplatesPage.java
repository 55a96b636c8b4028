package vn.gandan.agency.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of the province, each with the wording that is printed today. */
public record TemplatesPage(List<Line> forms) {

  static final String HERE = "/bieu-mau";

  public TemplatesPage {
    forms = List.copyOf(forms);
  }

  /**
   * A form.
   *
   * @param by who entered today's wording; null as shipped
   * @param at when; null as shipped
   * @param next first day of a wording to come; null if there is none
   */
  public record Line(
      String folder,
      LocalDate since,
      String source,
      @Nullable String by,
      @Nullable Instant at,
      @Nullable LocalDate next) {

    public String href() {
      return HERE + "/" + folder;
    }

    public String editHref() {
      return href() + "/sua";
    }
  }
}
