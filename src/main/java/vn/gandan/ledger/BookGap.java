package vn.gandan.ledger;

import java.util.UUID;

/**
 * Where what the book says does not follow from its entries.
 *
 * @param office whose books
 * @param subject the account, or the operation of an entry
 * @param what in words for whoever repairs it
 * @param stored as it stands
 * @param recomputed as it should stand
 */
public record BookGap(UUID office, UUID subject, String what, String stored, String recomputed) {}
