package vn.gandan.collection;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.collection.BillDifference.Counts;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class ClosingDifferences extends Handling<CloseDifference, CloseDifference.Done> {
  private final DayJournal days;
  private final BillerDayTable calendar;
  private final PaymentJournal payments;
  private final CollectionLocks locks;

  ClosingDifferences(
      DayJournal days, BillerDayTable calendar, PaymentJournal payments, CollectionLocks locks) {
    super(
        "collection.close-difference",
        CloseDifference.class,
        CloseDifference.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.days = days;
    this.calendar = calendar;
    this.payments = payments;
    this.locks = locks;
  }

  @Override
  public CloseDifference.Done perform(CloseDifference act, Performance performance) {
    BillDifference difference =
        days.difference(act.difference())
            .orElseThrow(() ->
                new RefusedException(
                    new CollectionRefusal.UnknownBillDifference(act.difference())));
    UUID biller = difference.biller();
    locks.lock(biller);
    if (act.counts() == Counts.THEIRS && calendar.settled(biller, difference.day())) {
      throw new RefusedException(new CollectionRefusal.DaySettled(difference.day()));
    }
    days.close(performance, act);
    payments.endNotCancelled(performance, biller, difference.day());
    return new CloseDifference.Done(act.difference());
  }
}
