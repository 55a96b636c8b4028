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
    @Nullable Said answer) {

  public boolean answered() {
    return granted != null;
  }
}
