package vn.gandan.clearing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.DutySum;

/**
 * A numbered order to the bank (lệnh chuyển tiền).
 *
 * @param seq from 1 within its round
 * @param answer null while the bank has not answered
 */
public record TransferOrder(
    UUID orderId,
    UUID roundId,
    int seq,
    DutySum.Part ordered,
    Instant at,
    @Nullable Answer answer) {

  /** What the bank said. */
  public record Answer(DutySum.Part paid, DutySum.Part failed, Instant at) {}
}
