package vn.gandan.payout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Due;
import vn.gandan.clearing.Clearing;
import vn.gandan.kernel.RefusedException;

/** Whether duties can be paid; who was paid already hears when and where. */
@Component
class Standings {
  private final PresentationJournal journal;
  private final Clearing clearing;

  Standings(PresentationJournal journal, Clearing clearing) {
    this.journal = journal;
    this.clearing = clearing;
  }

  Optional<PayoutRefusal> refusal(Due due, Place place, LocalDate day) {
    return PayableRules.refusal(due, place, day, clearing.lastDay(due.duty().roundId(), due.days()))
        .map(this::told);
  }

  void mustBePayable(Due due, Place place, LocalDate day) {
    refusal(due, place, day)
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
  }

  private PayoutRefusal told(PayoutRefusal refusal) {
    if (!(refusal instanceof PayoutRefusal.AlreadyPaid paid)) {
      return refusal;
    }
    Payment first = journal.payments(List.of(paid.duty())).get(paid.duty());
    return first == null
        ? refusal
        : new PayoutRefusal.AlreadyPaid(paid.duty(), first.paidAt(), first.office(), first.desk());
  }
}
