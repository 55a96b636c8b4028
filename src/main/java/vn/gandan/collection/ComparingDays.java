package vn.gandan.collection;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class ComparingDays extends Handling<CompareDay, CompareDay.Done> {
  private final BillerTable billers;
  private final DayJournal days;
  private final DayLineTable lines;
  private final PaymentJournal payments;
  private final CollectionLocks locks;

  ComparingDays(
      BillerTable billers,
      DayJournal days,
      DayLineTable lines,
      PaymentJournal payments,
      CollectionLocks locks) {
    super(
        "collection.compare",
        CompareDay.class,
        CompareDay.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.billers = billers;
    this.days = days;
    this.lines = lines;
    this.payments = payments;
    this.locks = locks;
  }

  @Override
  public CompareDay.Done perform(CompareDay act, Performance performance) {
    if (billers.find(act.biller()).isEmpty()) {
      throw new RefusedException(new CollectionRefusal.UnknownBiller(act.biller()));
    }
    if (!act.day().isBefore(performance.businessDay())) {
      throw new RefusedException(new CollectionRefusal.DayNotOver(act.day()));
    }
    locks.lock(act.biller());
    List<DayLine> ours = lines.lines(act.biller(), act.day());
    ComparisonRules.Result result = ComparisonRules.compare(ours, act.lines());
    days.add(performance, act, ours, result);
    payments.endNotCancelled(performance, act.biller(), act.day());
    return new CompareDay.Done(act.comparison(), result.matched(), result.found().size());
  }
}
