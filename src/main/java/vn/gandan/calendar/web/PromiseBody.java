package vn.gandan.calendar.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.calendar.CounterPromise;
import vn.gandan.calendar.Promise;
import vn.gandan.calendar.Step;
import vn.gandan.calendar.StepWords;
import vn.gandan.calendar.TimeLimit;

/**
 * A promise as JSON; all times carry +07:00.
 *
 * @param handedInAt only if the way by post was asked for; then {@code acceptedAt} is the end of
 *     the outward leg, and {@code backBy} the end of the homeward one
 */
record PromiseBody(
    String procedure,
    @Nullable String unit,
    TimeLimit limit,
    @Nullable OffsetDateTime handedInAt,
    OffsetDateTime acceptedAt,
    OffsetDateTime dueAt,
    @Nullable OffsetDateTime backBy,
    List<Line> steps) {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** One step in words, with the law behind it. */
  record Line(String text, String source) {}

  static PromiseBody of(
      String procedure,
      @Nullable String unit,
      TimeLimit limit,
      Instant acceptedAt,
      Promise promise,
      StepWords words) {
    return new PromiseBody(
        procedure,
        unit,
        limit,
        null,
        local(acceptedAt),
        local(promise.dueAt()),
        null,
        lines(promise.steps(), words));
  }

  static PromiseBody of(
      String procedure,
      @Nullable String unit,
      TimeLimit limit,
      Instant handedInAt,
      CounterPromise promise,
      StepWords words) {
    return new PromiseBody(
        procedure,
        unit,
        limit,
        local(handedInAt),
        local(promise.atAgencyBy()),
        local(promise.legal().dueAt()),
        local(promise.backBy()),
        lines(promise.steps(), words));
  }

  private static List<Line> lines(List<Step> steps, StepWords words) {
    return steps.stream().map(step -> new Line(words.tell(step), step.source())).toList();
  }

  private static OffsetDateTime local(Instant instant) {
    return instant.atZone(ZONE).toOffsetDateTime();
  }
}
