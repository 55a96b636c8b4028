package vn.gandan.till;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class Proposing extends Handling<ProposeOutcome, ProposeOutcome.Done> {
  private final ProposalJournal proposals;
  private final DifferenceJournal differences;

  Proposing(ProposalJournal proposals, DifferenceJournal differences) {
    super(
        "till.propose",
        ProposeOutcome.class,
        ProposeOutcome.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.proposals = proposals;
    this.differences = differences;
  }

  @Override
  public ProposeOutcome.Done perform(ProposeOutcome act, Performance performance) {
    UUID id = act.difference();
    Difference difference =
        differences
            .find(id)
            .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownDifference(id)));
    if (!difference.open()) {
      throw new RefusedException(new TillRefusal.DifferenceEnded(id));
    }
    if (!CashRules.mayEnd(difference, act.outcome())) {
      throw new RefusedException(new TillRefusal.WrongOutcome(act.outcome()));
    }
    proposals.add(performance, difference.office(), act);
    return new ProposeOutcome.Done(act.proposal());
  }
}
