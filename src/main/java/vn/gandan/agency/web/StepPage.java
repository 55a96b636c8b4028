package vn.gandan.agency.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Mistakes;

/**
 * A step that asks for more than a button.
 *
 * @param step for the texts {@code dossier.step.…}
 * @param needs which fields the page shows
 * @param items of a request for papers, as filled in
 * @param second whether papers were asked before, so that this makes the dossier late
 * @param listed the published list of papers, as a reminder
 */
public record StepPage(
    UUID id,
    String code,
    String procedure,
    String step,
    Needs needs,
    UUID operation,
    @Nullable String reason,
    @Nullable String newDue,
    @Nullable Instant dueAt,
    List<Item> items,
    boolean second,
    List<String> listed,
    Mistakes mistakes) {

  /** What is to be filled in. */
  public enum Needs {
    REASON,
    PAPERS,
    NEW_DUE,
    NOTHING
  }

  /** One line of a request for papers. */
  public record Item(String paper, String reason) {
    boolean empty() {
      return paper.isBlank() && reason.isBlank();
    }
  }
}
