package vn.gandan.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;

/**
 * Another commune told of somebody with this number and another name, after the freeze (nghi vấn
 * sau khi chốt). Nothing is stopped by that alone. Whoever holds one has been written into the
 * reading log.
 *
 * @param event what was told
 * @param programme by name
 * @param fullName on the payer's list
 * @param number {@code ***123}: the last three of the personal number
 * @param told null once the event was erased
 * @param answered nobody has to say anything any more
 */
public record EventQuestion(
    Entitlement duty,
    UUID event,
    StopDuty.Reason reason,
    Instant at,
    String programme,
    LocalDate month,
    @Personal String fullName,
    @Personal String number,
    @Nullable Told told,
    boolean answered) {

  /**
   * @param commune its code
   * @param fullName as the commune tells it
   */
  public record Told(
      String commune, LocalDate happenedOn, @Personal String fullName, String source) {
    @Override
    public String toString() {
      return "told by " + commune;
    }
  }

  /** While it may still be paid. */
  public boolean waits() {
    return !answered && !duty.stopped() && !duty.holder().ended();
  }

  @Override
  public String toString() {
    return "question " + duty.entitlementId() + "/" + event;
  }
}
