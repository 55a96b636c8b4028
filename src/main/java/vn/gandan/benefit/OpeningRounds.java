package vn.gandan.benefit;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class OpeningRounds implements ActHandler<OpenRound, OpenRound.Done> {
  private final ProgrammeTable programmes;
  private final ContractTable contracts;
  private final RoundTable rounds;
  private final BenefitLocks locks;

  OpeningRounds(
      ProgrammeTable programmes, ContractTable contracts, RoundTable rounds, BenefitLocks locks) {
    this.programmes = programmes;
    this.contracts = contracts;
    this.rounds = rounds;
    this.locks = locks;
  }

  @Override
  public String name() {
    return "benefit.open-round";
  }

  @Override
  public Class<OpenRound> act() {
    return OpenRound.class;
  }

  @Override
  public Class<OpenRound.Done> done() {
    return OpenRound.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public OpenRound.Done perform(OpenRound act, Performance performance) {
    programmes.mustExist(act.programme());
    ContractRules.check(act, performance.businessDay());
    locks.lock("programme " + act.programme());
    if (rounds.find(act.round()).isPresent()) {
      throw new RefusedException(new BenefitRefusal.IdTaken(act.round()));
    }
    if (rounds.overlapping(act.programme(), act.month(), act.months())) {
      throw new RefusedException(new BenefitRefusal.RoundExists(act.month()));
    }
    if (contracts.communesCovered(act.programme(), act.pointsFrom()).isEmpty()) {
      throw new RefusedException(new BenefitRefusal.NoContract(act.pointsFrom()));
    }
    rounds.add(performance, act);
    return new OpenRound.Done(act.round());
  }
}
