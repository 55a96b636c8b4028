package vn.gandan.paper;

/**
 * What is wrong with an edited template.
 *
 * @param line counted from 1; 0 when the fault has no one place
 * @param found the offending piece of the template, cut short
 */
public record TemplateFault(int line, Kind kind, String found) {
  public enum Kind {
    /** Not XHTML: an attribute is not quoted, an ampersand stands alone … */
    NOT_WELL_FORMED,
    /** An element is opened on that line and not closed where it must be. */
    ELEMENT_NOT_CLOSED,
    /** A section is opened and not closed, or closed and not opened. */
    SECTION_NOT_CLOSED,
    /** No fact of this form has that name. */
    UNKNOWN_FIELD,
    /** Unescaped fields, partials, other delimiters. */
    FORBIDDEN_FIELD,
    /** A field inside a style, a comment or an attribute other than a code's value. */
    FIELD_OUT_OF_PLACE,
    FORBIDDEN_ELEMENT,
    FORBIDDEN_ATTRIBUTE,
    /** An address, an import or the room of the press's marks in a style. */
    FORBIDDEN_STYLE,
    TOO_LONG,
    /**
     * A section inside itself, or more elements or sections inside each other than a form needs.
     */
    NESTED,
    /** Well formed, but the trial print failed or had another size of sheet. */
    DOES_NOT_PRINT
  }

  public TemplateFault {
    found = found.length() > 80 ? found.substring(0, 80) + "…" : found;
  }
}
