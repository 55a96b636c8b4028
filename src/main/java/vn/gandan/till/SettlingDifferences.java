package vn.gandan.till;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class SettlingDifferences extends Handling<SettleDifference, SettleDifference.Done> {
  private final DifferenceJournal differences;
  private final Settling settling;

  SettlingDifferences(DifferenceJournal differences, Settling settling) {
    super(
        "till.settle", SettleDifference.class, SettleDifference.Done.class, Set.of(Role.DIRECTOR));
    this.differences = differences;
    this.settling = settling;
  }

  @Override
  public SettleDifference.Done perform(SettleDifference act, Performance performance) {
    Difference difference = differences.mustBeOpen(act.difference(), performance);
    settling.end(performance, difference, act.outcome(), Text.nfc(act.words().strip()));
    return new SettleDifference.Done(difference.id(), act.outcome());
  }
}
