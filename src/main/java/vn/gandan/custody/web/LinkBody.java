package vn.gandan.custody.web;

import java.time.Instant;
import java.util.UUID;
import vn.gandan.custody.Link;

/**
 * One link of a chain.
 *
 * @param depth 0 for the thing itself, 1 for the bag that it was in, and so on
 */
public record LinkBody(
    ThingBody thing,
    int seq,
    HandBody giver,
    HandBody taker,
    UUID operation,
    Instant effectiveAt,
    Instant recordedAt,
    int depth) {

  static LinkBody of(Link link) {
    return new LinkBody(
        ThingBody.of(link.thing()),
        link.seq(),
        HandBody.of(link.giver()),
        HandBody.of(link.taker()),
        link.operationId(),
        link.effectiveAt(),
        link.recordedAt(),
        link.depth());
  }
}
