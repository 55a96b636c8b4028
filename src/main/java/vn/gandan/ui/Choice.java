package vn.gandan.ui;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a select, a group of radio buttons or of check boxes.
 *
 * @param value what is sent
 * @param text what is read, in the reader's language
 * @param hint a second, quieter line; may be null
 */
public record Choice(String value, String text, @Nullable String hint) {
  public Choice(String value, String text) {
    this(value, text, null);
  }
}
