package vn.gandan.cashdesk.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Mistakes;

/**
 * A form as it was filled in, to be shown again.
 *
 * @param operation its id, made when it was shown first
 * @param to the desk chosen; null if none
 * @param words typed in its text field; null if it has none
 */
public record Filled(
    UUID operation,
    CountForm count,
    @Nullable String to,
    @Nullable String words,
    Mistakes mistakes) {

  static Filled fresh() {
    return new Filled(UUID.randomUUID(), CountForm.EMPTY, null, null, Mistakes.NONE);
  }

  Filled with(Mistakes found) {
    return new Filled(operation, count, to, words, found);
  }
}
