package vn.gandan.till;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that an operation be taken back (đề nghị hủy giao dịch).
 *
 * @param askedBy the account of the clerk
 * @param operation to be taken back
 * @param granted null while nobody answered
 * @param answer who answered, when and with which words; null while nobody did
 * @param lapsedAt when its shift was closed before anybody answered; null otherwise
 */
public record Reversal(
    UUID id,
    UUID office,
    UUID shift,
    UUID askedBy,
    UUID operation,
    String words,
    Instant askedAt,
    @Nullable Boolean granted,
    @Nullable Said answer,
    @Nullable Instant lapsedAt) {

  public boolean answered() {
    return granted != null;
  }

  /** Nothing of a closed shift is taken back, so nobody needs to answer any more. */
  public boolean lapsed() {
    return lapsedAt != null;
  }

  public boolean waits() {
    return !answered() && !lapsed();
  }
}
