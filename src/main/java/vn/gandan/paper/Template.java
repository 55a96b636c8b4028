package vn.gandan.paper;

import java.time.LocalDate;

/**
 * One dated template of a form.
 *
 * @param validFrom first day on which papers are printed from it
 * @param source the law, circular or decision that the form follows
 * @param body XHTML with CSS; fields as {@code {{name}}}, sections as {@code {{#name}}…{{/name}}}
 *     and {@code {{^name}}…{{/name}}}
 * @param revision 0 as shipped; counted from 1 when a province has edited it
 */
public record Template(Form form, LocalDate validFrom, String source, String body, int revision) {

  private static final int NOT_SAVED = -1;

  static Template tried(Form form, LocalDate on, String body) {
    return new Template(form, on, "-", body, NOT_SAVED);
  }

  /** {@code mau-01/2025-09-15/0}: form, first day and revision, as in the keywords of a print. */
  public String name() {
    String which = revision == NOT_SAVED ? "" : "/" + validFrom + "/" + revision;
    return form.folder() + which;
  }
}
