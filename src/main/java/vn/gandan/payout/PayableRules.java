package vn.gandan.payout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.kernel.Source;

/** Whether a duty can be paid here today, whoever comes. */
@Source({
  "own rule: whoever does not hold a duty cannot pay it, so that nobody is paid twice",
  "Nghị định 176/2025/NĐ-CP: what is not paid goes back to the payer"
})
final class PayableRules {
  private PayableRules() {}

  /**
   * @param last the last day on which the round is paid
   * @return empty if it can
   */
  static Optional<PayoutRefusal> refusal(Due due, Place place, LocalDate day, LocalDate last) {
    UUID duty = due.id();
    Optional<PayoutRefusal> ended =
        switch (due.duty().holder()) {
          case DutyHolder.Person _ ->
              Optional.of(new PayoutRefusal.AlreadyPaid(duty, null, null, null));
          case DutyHolder.Payer _ -> Optional.of(new PayoutRefusal.GivenBack(duty));
          case DutyHolder.Account _ -> Optional.of(new PayoutRefusal.ToAccount(duty));
          case DutyHolder.Point _, DutyHolder.Shift _ -> Optional.empty();
        };
    if (ended.isPresent()) {
      return ended;
    }
    if (due.duty().stopped()) {
      return Optional.of(new PayoutRefusal.Stopped(duty));
    }
    if (!place.mayPay(due.duty().holder())) {
      return Optional.of(new PayoutRefusal.HeldElsewhere(duty));
    }
    if (day.isBefore(due.days().pointsFrom())) {
      return Optional.of(new PayoutRefusal.TooEarly(duty, due.days().pointsFrom()));
    }
    return day.isAfter(last)
        ? Optional.of(new PayoutRefusal.TooLate(duty, last))
        : Optional.empty();
  }
}
