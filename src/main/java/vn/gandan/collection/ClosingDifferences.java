package vn.gandan.collection;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class ClosingDifferences extends Handling<CloseDifference, CloseDifference.Done> {
  private final DayJournal days;

  ClosingDifferences(DayJournal days) {
    super(
        "collection.close-difference",
        CloseDifference.class,
        CloseDifference.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.days = days;
  }

  @Override
  public CloseDifference.Done perform(CloseDifference act, Performance performance) {
    if (days.difference(act.difference()).isEmpty()) {
      throw new RefusedException(new CollectionRefusal.UnknownBillDifference(act.difference()));
    }
    days.close(performance, act);
    return new CloseDifference.Done(act.difference());
  }
}
