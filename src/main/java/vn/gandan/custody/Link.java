package vn.gandan.custody;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing passing from one hand to another.
 *
 * @param effectiveAt from when the taker holds: max(previous link, min(happened, recorded))
 * @param recordedAt the server's clock
 * @param depth 0 for the thing's own links, 1 for those of the bag it was in, and so on
 */
public record Link(
    Thing thing,
    int seq,
    Holder giver,
    Holder taker,
    UUID operationId,
    @Nullable UUID offerId,
    Instant effectiveAt,
    Instant recordedAt,
    int depth) {}
