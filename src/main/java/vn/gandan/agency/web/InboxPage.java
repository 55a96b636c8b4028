package vn.gandan.agency.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agency's dossiers by due time.
 *
 * @param filters what can be shown; the current one is marked
 * @param page from 1
 * @param more whether there is a page after this one
 */
public record InboxPage(
    String agency, List<Filter> filters, String filter, List<Line> lines, int page, boolean more) {

  /**
   * A choice of statuses.
   *
   * @param value as in the address; empty for everything that is open
   * @param status for the text {@code dossier.status.…}; null for everything that is open
   */
  public record Filter(String value, @Nullable Integer status, boolean current) {}

  /** Null while everything that is open is shown. */
  public @Nullable Integer status() {
    return filters.stream()
        .filter(Filter::current)
        .flatMap(filter -> Stream.ofNullable(filter.status()))
        .findFirst()
        .orElse(null);
  }

  /**
   * A dossier; names no person.
   *
   * @param daysLeft working days; null without a due time, or when it is far away
   */
  public record Line(
      UUID id,
      String code,
      String procedure,
      int status,
      vn.gandan.ui.Tone tone,
      @Nullable Instant dueAt,
      @Nullable Long daysLeft,
      boolean late,
      Instant since) {}
}
