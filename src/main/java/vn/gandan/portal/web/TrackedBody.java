package vn.gandan.portal.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.OperationDoor;
import vn.gandan.portal.Tracked;
import vn.gandan.portal.Tracked.Event;
import vn.gandan.portal.Tracked.Whereabout;

/**
 * What the public may know of a dossier, as JSON; all times carry +07:00.
 *
 * @param status national code, 1 to 10
 * @param promisedAt as shown at the counter, both legs together
 * @param dueAt by law
 * @param asked papers awaited
 */
record TrackedBody(
    String code,
    String procedure,
    String procedureName,
    int status,
    OffsetDateTime since,
    OffsetDateTime handedInAt,
    @Nullable OffsetDateTime promisedAt,
    @Nullable OffsetDateTime dueAt,
    boolean overdue,
    String agency,
    String handedInOffice,
    String returnOffice,
    String returnWay,
    List<String> asked,
    List<Where> now,
    List<Line> timeline) {

  /**
   * Where a thing is.
   *
   * @param hand counter, centre, agency, shelf, vault, courier, citizen or searched
   */
  record Where(
      String thing, String hand, @Nullable String unit, boolean sealed, OffsetDateTime since) {}

  /**
   * One entry: either a step of the procedure or a thing that came into another hand.
   *
   * @param dueAt the due time that the step reckoned
   */
  record Line(
      OffsetDateTime at,
      @Nullable String step,
      @Nullable String thing,
      @Nullable String hand,
      @Nullable String unit,
      @Nullable OffsetDateTime dueAt) {}

  static TrackedBody of(Tracked tracked) {
    return new TrackedBody(
        tracked.code(),
        tracked.procedureCode(),
        tracked.procedureName(),
        tracked.status().code(),
        local(tracked.since()),
        local(tracked.handedInAt()),
        orNull(tracked.promisedAt()),
        orNull(tracked.dueAt()),
        tracked.overdue(),
        tracked.agency(),
        tracked.helped().name(),
        tracked.back().name(),
        lower(tracked.returnWay()),
        tracked.asked(),
        tracked.now().stream().map(TrackedBody::where).toList(),
        tracked.way().stream().map(TrackedBody::line).toList());
  }

  private static Where where(Whereabout each) {
    return new Where(
        lower(each.thing()),
        lower(each.hand().place()),
        each.hand().unit(),
        each.sealed(),
        local(each.since()));
  }

  private static Line line(Event event) {
    return switch (event) {
      case Event.Taken(var at, var step, var unit, var dueAt) ->
          new Line(local(at), step.code(), null, null, unit, orNull(dueAt));
      case Event.Moved(var at, var thing, var hand) ->
          new Line(local(at), null, lower(thing), lower(hand.place()), hand.unit(), null);
    };
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private static OffsetDateTime local(Instant instant) {
    return instant.atZone(OperationDoor.ZONE).toOffsetDateTime();
  }

  private static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
    return instant == null ? null : local(instant);
  }
}
