package vn.gandan.custody;

import java.time.Instant;
import java.util.UUID;

/**
 * What one hand holds: a desk, an unopened bag, or an open question.
 *
 * @param unit the office or agency that answers; for a bag, that of whoever holds the outermost
 * @param things without opened bags; a bag counts once where it lies, its contents under the bag
 * @param oldest since when the one that has been there longest is there
 */
public record Load(Holder holder, UUID unit, long things, Instant oldest) {}
