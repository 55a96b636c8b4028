package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gandan.collection.BillQuery;
import vn.gandan.collection.BillQuote;

/**
 * Which bills were ticked, and what was counted.
 *
 * @param onlySum nothing is to be entered yet
 */
record TakenForm(Typed typed, Set<UUID> taken, boolean onlySum) {
  private static final int MOST = 100;

  TakenForm {
    taken = Set.copyOf(taken);
  }

  /** All are ticked until the clerk has said otherwise. */
  static TakenForm all(BillQuery query) {
    return new TakenForm(
        Typed.fresh(),
        query.quotes().stream().map(BillQuote::id).collect(Collectors.toSet()),
        true);
  }

  static TakenForm of(HttpServletRequest request) {
    String[] sent = request.getParameterValues("taken");
    return new TakenForm(
        Typed.of(request),
        Arrays.stream(sent == null ? new String[0] : sent)
            .limit(MOST)
            .map(Typed::id)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()),
        "count".equals(request.getParameter("step")));
  }
}
