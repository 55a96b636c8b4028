package vn.gandan.agency.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a step sends.
 *
 * @param newDue a day as {@code 2026-11-30}
 * @param items lines of a request for papers, also empty ones
 */
record StepForm(
    UUID operation,
    @Nullable String reason,
    @Nullable String newDue,
    List<StepPage.Item> items,
    boolean moreLines) {
  static final int MOST_ITEMS = 30;
  private static final int FIRST_LINES = 3;

  StepForm {
    items = List.copyOf(items);
  }

  /** As shown first. */
  static StepForm empty() {
    StepPage.Item line = new StepPage.Item("", "");
    return new StepForm(
        UUID.randomUUID(), null, null, java.util.Collections.nCopies(FIRST_LINES, line), false);
  }

  static StepForm of(UUID operation, HttpServletRequest request) {
    List<StepPage.Item> items = new ArrayList<>();
    for (int i = 0; i < MOST_ITEMS && request.getParameter("paper" + i) != null; i++) {
      items.add(new StepPage.Item(text(request, "paper" + i), text(request, "reason" + i)));
    }
    boolean more = request.getParameter("add") != null;
    if (more && items.size() < MOST_ITEMS) {
      items.add(new StepPage.Item("", ""));
    }
    return new StepForm(
        operation, request.getParameter("reason"), request.getParameter("due"), items, more);
  }

  private static String text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
  }
}
