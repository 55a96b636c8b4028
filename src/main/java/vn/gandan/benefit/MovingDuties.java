package vn.gandan.benefit;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class MovingDuties implements ActHandler<MoveDuties, MoveDuties.Done> {
  private static final int PATIENCE_MS = 600_000;

  private final RoundTable rounds;
  private final DutyJournal duties;
  private final Network network;
  private final BenefitLocks locks;
  private final Patience patience;

  MovingDuties(
      RoundTable rounds,
      DutyJournal duties,
      Network network,
      BenefitLocks locks,
      Patience patience) {
    this.rounds = rounds;
    this.duties = duties;
    this.network = network;
    this.locks = locks;
    this.patience = patience;
  }

  @Override
  public String name() {
    return "benefit.move-duties";
  }

  @Override
  public Class<MoveDuties> act() {
    return MoveDuties.class;
  }

  @Override
  public Class<MoveDuties.Done> done() {
    return MoveDuties.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.DIRECTOR);
  }

  @Override
  public MoveDuties.Done perform(MoveDuties act, Performance performance) {
    mustBeOurs(act.from(), performance);
    mustBeOurs(act.to(), performance);
    locks.lockRound(act.round());
    Round round = rounds.existing(act.round());
    RoundRules.mustBe(round, Round.State.FROZEN);
    if (act.from().equals(act.to())) {
      throw new RefusedException(new BenefitRefusal.SamePoint(act.to()));
    }
    patience.forMillis(PATIENCE_MS);
    return new MoveDuties.Done(
        duties.passAll(
            performance,
            round.roundId(),
            new DutyHolder.Point(act.from()),
            new DutyHolder.Point(act.to())));
  }

  private void mustBeOurs(UUID point, Performance performance) {
    boolean ours =
        network
            .point(point, performance.businessDay())
            .filter(found -> found.officeId().equals(performance.actor().unitId()))
            .isPresent();
    if (!ours) {
      throw new RefusedException(new BenefitRefusal.UnknownPoint(point));
    }
  }
}
