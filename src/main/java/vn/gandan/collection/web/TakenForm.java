package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.collection.BillQuery;
import vn.gandan.collection.BillQuote;
import vn.gandan.handover.Filled;

/**
 * Which bills were ticked, and what was counted.
 *
 * @param onlySum nothing is to be entered yet
 */
record TakenForm(Filled filled, Set<UUID> taken, boolean onlySum) {
  private static final int MOST = 100;

  TakenForm {
    taken = Set.copyOf(taken);
  }

  /** All are ticked until the clerk has said otherwise. */
  static TakenForm all(BillQuery query) {
    return new TakenForm(
        Filled.fresh(),
        query.quotes().stream().map(BillQuote::id).collect(Collectors.toSet()),
        true);
  }

  static TakenForm of(UUID operation, HttpServletRequest request) {
    String[] sent = request.getParameterValues("taken");
    return new TakenForm(
        Filled.of(operation, request),
        Arrays.stream(sent == null ? new String[0] : sent)
            .limit(MOST)
            .map(TakenForm::id)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()),
        "count".equals(request.getParameter("step")));
  }

  private static @Nullable UUID id(String ticked) {
    try {
      return UUID.fromString(ticked);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }
}
