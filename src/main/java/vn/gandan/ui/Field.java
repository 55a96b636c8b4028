package vn.gandan.ui;

import org.jspecify.annotations.Nullable;

/**
 * The ids that tie a field's input to its label, its hint and what is wrong with it.
 *
 * @param name under which the form sends it
 */
public record Field(String name, @Nullable String hint, @Nullable String mistake) {

  /** Of the input, or of the first choice; the error summary links to it. */
  public String id() {
    return "f-" + name;
  }

  public String hintId() {
    return id() + "-hint";
  }

  public String mistakeId() {
    return id() + "-mistake";
  }

  /** Null when there is neither hint nor mistake, so that the attribute is left out. */
  public @Nullable String describedBy() {
    if (hint == null) {
      return mistake == null ? null : mistakeId();
    }
    return mistake == null ? hintId() : hintId() + " " + mistakeId();
  }

  public @Nullable String invalid() {
    return mistake == null ? null : "true";
  }

  public String css() {
    return mistake == null ? "field" : "field field-wrong";
  }

  /** Of the choice with this number in a group, counted from 0. */
  public String choiceId(int number) {
    return number == 0 ? id() : id() + "-" + number;
  }
}
