package vn.gandan.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk ticked and counted.
 *
 * @param taken keys of what is chosen
 * @param shown the sum that stood there when the button was pressed, in đồng
 * @param given as typed: what the person laid on the counter
 * @param counted as typed: what was counted out to them
 * @param step which button was pressed
 */
record BasketForm(
    UUID operation, Set<String> taken, String shown, String given, String counted, Step step) {

  /** What the clerk wants next. */
  enum Step {
    /** Nothing is to be entered yet. */
    COUNT,
    /** The person pays by bank transfer. */
    TRANSFER,
    SETTLE
  }

  /** A thousand billion đồng is more than any till holds; the act's own limit is the same. */
  private static final Pattern SUM = Pattern.compile("\\d{1,12}");

  private static final Pattern GROUPS = Pattern.compile("[.,\\s\\u00A0₫đ]");
  private static final int MOST = 500;

  static BasketForm of(HttpServletRequest request) {
    return new BasketForm(
        operation(request.getParameter("operationId")),
        Set.copyOf(values(request.getParameterValues("taken"))),
        text(request.getParameter("due")),
        text(request.getParameter("given")),
        text(request.getParameter("paidOut")),
        step(request.getParameter("step")));
  }

  boolean onlySum() {
    return step == Step.COUNT;
  }

  boolean byTransfer() {
    return step == Step.TRANSFER;
  }

  private static Step step(@Nullable String sent) {
    return switch (text(sent)) {
      case "count" -> Step.COUNT;
      case "transfer" -> Step.TRANSFER;
      default -> Step.SETTLE;
    };
  }

  /** What is typed, with or without groups; empty if it is no sum. */
  static OptionalLong sum(String typed) {
    String digits = GROUPS.matcher(typed).replaceAll("");
    return SUM.matcher(digits).matches()
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }

  private static UUID operation(@Nullable String sent) {
    try {
      return UUID.fromString(text(sent));
    } catch (IllegalArgumentException unreadable) {
      return UUID.randomUUID();
    }
  }

  private static String text(@Nullable String sent) {
    return Optional.ofNullable(sent).map(String::strip).orElse("");
  }

  private static List<String> values(String @Nullable [] sent) {
    return sent == null ? List.of() : List.of(sent).stream().distinct().limit(MOST).toList();
  }
}
