package vn.gandan.custody.web;

import java.time.Instant;
import java.util.List;
import vn.gandan.custody.Whereabouts;

/**
 * Where a thing is at an instant.
 *
 * @param containers the bags that it is in, innermost first
 * @param hand the one that holds the outermost
 * @param since when that hand took it
 */
public record WhereaboutsBody(
    ThingBody thing, List<ThingBody> containers, HandBody hand, Instant since) {

  static WhereaboutsBody of(Whereabouts where) {
    return new WhereaboutsBody(
        ThingBody.of(where.thing()),
        where.containers().stream().map(ThingBody::of).toList(),
        HandBody.of(where.hand()),
        where.since());
  }
}
