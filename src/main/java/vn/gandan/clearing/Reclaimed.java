package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Vnd;

/**
 * A payment that was asked back (khoản thu hồi).
 *
 * @param line of the list
 * @param month that was paid
 * @param total what was asked back of it
 * @param recovered what has come back
 */
public record Reclaimed(
    UUID entitlementId,
    UUID roundId,
    int line,
    String commune,
    LocalDate month,
    LocalDate diedOn,
    Vnd total,
    Vnd recovered) {

  /** What is still to come. */
  public Vnd open() {
    return total.plus(recovered.times(-1));
  }
}
