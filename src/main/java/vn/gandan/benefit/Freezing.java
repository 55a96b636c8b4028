package vn.gandan.benefit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class Freezing implements ActHandler<Freeze, Freeze.Done> {
  private static final int PATIENCE_MS = 600_000;

  private final RoundTable rounds;
  private final ContractTable contracts;
  private final RosterTable rosters;
  private final EntitlementTable entitlements;
  private final BenefitLocks locks;
  private final Patience patience;

  Freezing(
      RoundTable rounds,
      ContractTable contracts,
      RosterTable rosters,
      EntitlementTable entitlements,
      BenefitLocks locks,
      Patience patience) {
    this.rounds = rounds;
    this.contracts = contracts;
    this.rosters = rosters;
    this.entitlements = entitlements;
    this.locks = locks;
    this.patience = patience;
  }

  @Override
  public String name() {
    return "benefit.freeze";
  }

  @Override
  public Class<Freeze> act() {
    return Freeze.class;
  }

  @Override
  public Class<Freeze.Done> done() {
    return Freeze.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public Freeze.Done perform(Freeze act, Performance performance) {
    locks.lockRound(act.round());
    Round round = rounds.existing(act.round());
    RoundRules.mayGo(round, Round.State.FROZEN);
    UUID roster = Objects.requireNonNull(round.rosterId(), "a signed round has a list");
    Set<String> uncovered = rosters.communes(roster);
    uncovered.removeAll(
        contracts.communesCovered(round.programme().programmeId(), round.days().pointsFrom()));
    if (!uncovered.isEmpty()) {
      throw new RefusedException(
          new BenefitRefusal.NotCovered(List.copyOf(uncovered), round.days().pointsFrom()));
    }
    patience.forMillis(PATIENCE_MS);
    entitlements.plan();
    EntitlementTable.Sum released = entitlements.toRelease(roster);
    entitlements.release(performance, round, roster, released);
    rounds.step(performance, round, Round.State.FROZEN);
    return new Freeze.Done(released.lines(), released.dong());
  }
}
