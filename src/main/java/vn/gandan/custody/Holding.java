package vn.gandan.custody;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last link of a thing's chain.
 *
 * @param seq length of the chain so far, from 1
 * @param since when the holder took it, by the effective clock
 * @param openOffer the offer by which the holder is giving it away just now
 */
public record Holding(
    Thing thing, int seq, Holder holder, Instant since, @Nullable UUID openOffer) {}
