package vn.gandan.visit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fees of the State as they were paid to an agency.
 *
 * @param by the account of whoever entered it
 * @param takenBack why a second person took the entry back; null while it stands
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
    @Nullable String takenBack) {

  public boolean stands() {
    return takenBack == null;
  }
}
