package vn.gandan.payout;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/** Who may be paid at home. */
@Source({
  "Nghị quyết, hợp đồng chi trả: người già yếu, ốm đau, không có người nhận thay được chi trả tại nhà, không thu phí",
  "own rule: the ground is looked at anew at least once a year"
})
final class HomeRules {
  private HomeRules() {}

  /**
   * @param birthYear null if the payer's list tells none
   * @param oldFrom the age that is a ground by itself
   */
  static Optional<PayoutRefusal> refusal(
      PlanHome act, @Nullable Integer birthYear, long oldFrom, LocalDate today) {
    if (!act.reviewOn().isAfter(today) || act.reviewOn().isAfter(today.plusYears(1))) {
      return Optional.of(new PayoutRefusal.ReviewDayWrong(act.reviewOn()));
    }
    if (act.ground() == PlanHome.Ground.AGE) {
      long age = birthYear == null ? 0 : today.getYear() - (long) birthYear;
      return age < oldFrom ? Optional.of(new PayoutRefusal.NotOldEnough(age)) : Optional.empty();
    }
    return Optional.empty();
  }
}
