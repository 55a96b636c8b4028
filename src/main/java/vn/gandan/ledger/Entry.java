package vn.gandan.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Origin;

/**
 * One transfer as it stands in the book.
 *
 * @param leg from 1 within its operation
 * @param reason its code
 * @param reverses the entry that it takes back; null for an ordinary one
 * @param effectiveAt by the clock of the device, where it may be believed
 * @param recordedAt by the clock of the server
 */
public record Entry(
    UUID operation,
    int leg,
    String reason,
    AccountName debit,
    AccountName credit,
    long amount,
    @Nullable Key reverses,
    Origin origin,
    Instant effectiveAt,
    Instant recordedAt,
    LocalDate businessDay) {

  /** An entry's place in the book. */
  public record Key(UUID operation, int leg) {}

  public Key key() {
    return new Key(operation, leg);
  }
}
