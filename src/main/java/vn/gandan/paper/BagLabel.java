package vn.gandan.paper;

import java.time.Instant;

/**
 * Nhãn túi: read by eye and by scanner; names no person.
 *
 * @param bagCode 14 digits
 * @param things how many things are inside
 */
public record BagLabel(
    String bagCode, String from, String to, String sealNumber, Instant sealedAt, int things)
    implements PaperFacts {}
