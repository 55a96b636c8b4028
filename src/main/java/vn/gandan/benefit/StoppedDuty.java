package vn.gandan.benefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;

/**
 * A duty that was stopped, with whom it is for (khoản dừng chi). Whoever holds one has been written
 * into the reading log.
 *
 * @param programme by name
 * @param number {@code ***123}: the last three of the personal number; null if the list has none
 * @param stop the last
 */
public record StoppedDuty(
    Entitlement duty,
    String programme,
    LocalDate month,
    @Personal String fullName,
    @Personal @Nullable String number,
    Stop stop) {

  /** Nothing has come of it yet: the money is still here, and the stop holds. */
  public boolean mayBeLifted() {
    return stop.lifted() == null && !duty.holder().ended();
  }

  @Override
  public String toString() {
    return "stopped " + duty.entitlementId();
  }
}
