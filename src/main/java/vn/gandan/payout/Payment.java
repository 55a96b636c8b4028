package vn.gandan.payout;

import java.time.Instant;
import java.util.UUID;

/**
 * One duty as it was paid (lần chi).
 *
 * @param amount in đồng
 * @param person who took it
 */
public record Payment(
    UUID operation,
    UUID duty,
    UUID presentation,
    UUID person,
    Capacity capacity,
    long amount,
    UUID office,
    UUID desk,
    boolean atHome,
    Instant paidAt) {}
