package vn.gandan.visit;

import java.time.Instant;
import java.util.UUID;

/**
 * Money that came by transfer under no code that anybody was shown (tiền đến không có mã): a code
 * mistyped, or none at all.
 *
 * @param account on which it came
 * @param bankRef the bank's own number of it, by which the bank finds who sent it
 * @param amount in đồng
 * @param office in whose books it stands: a post office with an account of its own, or the
 *     provincial one
 */
public record StrayCredit(
    UUID credit, UUID account, String bankRef, long amount, Instant bookedAt, UUID office) {}
