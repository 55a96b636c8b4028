package vn.gandan.visit;

import java.time.Instant;
import java.util.UUID;

/**
 * Fees of the State as they were paid to an agency.
 *
 * @param by the account of whoever entered it
 * @param takenBack whether a second person took the entry back
 */
public record FeePayment(
    UUID id,
    UUID office,
    UUID agency,
    long amount,
    String paper,
    UUID operation,
    UUID by,
    Instant at,
    boolean takenBack) {}
