package vn.gandan.ui;

import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline or of a list of tasks.
 *
 * @param title what it is
 * @param detail who, where, how many; may be null
 * @param when already written for the reader; may be null
 * @param tone colour of its tag or dot; the words carry the meaning
 * @param state the word of the tag, such as "Đã nhận"; may be null
 * @param href where the title leads; may be null
 */
public record Step(
    String title,
    @Nullable String detail,
    @Nullable String when,
    Tone tone,
    @Nullable String state,
    @Nullable String href) {

  /** Codes are written as everywhere else on a page. */
  public Step {
    title = Formats.grouped(title);
    detail = detail == null ? null : Formats.grouped(detail);
  }
}
