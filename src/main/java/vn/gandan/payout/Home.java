package vn.gandan.payout;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is paid at home (diện chi trả tại nhà).
 *
 * @param person the receiver
 * @param beneficiary the person and programme, as on the payer's lists
 * @param reviewOn first day on which the ground has to be looked at anew
 */
public record Home(
    UUID id,
    UUID person,
    UUID beneficiary,
    UUID office,
    PlanHome.Ground ground,
    String words,
    LocalDate reviewOn) {

  /** Whether the ground still stands without another look. */
  public boolean fresh(LocalDate day) {
    return day.isBefore(reviewOn);
  }

  @Override
  public String toString() {
    return "home " + id;
  }
}
