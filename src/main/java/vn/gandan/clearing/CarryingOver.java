package vn.gandan.clearing;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class CarryingOver extends Handling<CarryOver, CarryOver.Done> {
  private final Benefits benefits;
  private final RoundDuties rounds;
  private final RoundEndJournal ends;

  CarryingOver(Benefits benefits, RoundDuties rounds, RoundEndJournal ends) {
    super(
        "clearing.carry-over", CarryOver.class, CarryOver.Done.class, Set.of(Role.PROVINCE_OFFICE));
    this.benefits = benefits;
    this.rounds = rounds;
    this.ends = ends;
  }

  @Override
  public CarryOver.Done perform(CarryOver act, Performance performance) {
    rounds.lock(act.round());
    Round round =
        benefits
            .round(act.round())
            .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownRound(act.round())));
    RoundEndRules.mayCarryOver(
        round,
        ends.lastDay(round),
        act.until(),
        performance.businessDay(),
        rounds.held(act.round()).unpaid());
    ends.carryOver(performance, act);
    return new CarryOver.Done(act.round(), act.until());
  }
}
