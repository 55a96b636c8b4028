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
public record Template(Form form, LocalDate validFrom, String source, String body, int revision) {}
