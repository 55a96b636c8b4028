package vn.gandan.clearing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * Money that came back of one payment.
 *
 * @param paper of the bank; null for cash at a counter
 * @param operation that entered it; the receipt of cash is its receipt
 * @param at by the clock of the server
 * @param back whether it was taken back: it had not come
 */
public record CameBack(
    Vnd amount, @Nullable String paper, UUID office, UUID operation, Instant at, boolean back) {

  public boolean inCash() {
    return paper == null;
  }
}
