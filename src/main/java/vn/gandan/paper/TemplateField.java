package vn.gandan.paper;

/**
 * Something that a template may name, for whoever edits it.
 *
 * @param path the fact, from the sheet or from the line that it belongs to: {@code applicant.phone}
 * @param within the list inside whose section it is known; empty when it is known everywhere
 * @param as in which way it is put: {@code words}, {@code day}, {@code clock}, {@code digits}, a
 *     possibility of a choice; empty when there is but one way
 * @param example what stands there in the specimen; empty for sections
 */
public record TemplateField(String path, String within, Use use, String as, String example) {

  /** What it does where it is written. */
  public enum Use {
    /** Puts text there. */
    TEXT,
    /** Repeats what it encloses for each line of a list. */
    LINES,
    /** Prints what it encloses when it is so. */
    WHEN
  }

  /** The fact with its list before it, as its meaning is looked up. */
  public String place() {
    return within.isEmpty() ? path : within + "." + path;
  }

  /** As it is written in a template. */
  public String written() {
    String name = as.isEmpty() ? path : path + "." + as;
    return use == Use.TEXT ? "{{" + name + "}}" : "{{#" + name + "}}…{{/" + name + "}}";
  }
}
