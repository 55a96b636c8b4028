package vn.gandan.till;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;

/**
 * Cash on its way from one hand of an office to another (nộp, tiếp quỹ).
 *
 * @param giver the shift, or the desk of the vault, that gave it
 * @param offered in đồng
 * @param outcome null while it is in transit
 * @param counted by the taker, in đồng; null unless received
 */
public record Remittance(
    UUID id,
    UUID office,
    UUID giverDesk,
    UUID giver,
    UUID takerDesk,
    long offered,
    Instant madeAt,
    @Nullable Outcome outcome,
    @Nullable Long counted) {

  /** How it ended. */
  public enum Outcome {
    RECEIVED,
    WITHDRAWN
  }

  AccountName transit() {
    return AccountName.dong(office, id, AccountPurpose.TRANSIT);
  }
}
