package vn.gandan.benefit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class TakingRosters implements ActHandler<TakeRoster, TakeRoster.Done> {
  private static final int PATIENCE_MS = 600_000;

  private final RoundTable rounds;
  private final ContractTable contracts;
  private final RosterDraftTable drafts;
  private final DraftChecks checks;
  private final RosterTable rosters;
  private final BenefitLocks locks;
  private final Patience patience;

  TakingRosters(
      RoundTable rounds,
      ContractTable contracts,
      RosterDraftTable drafts,
      DraftChecks checks,
      RosterTable rosters,
      BenefitLocks locks,
      Patience patience) {
    this.rounds = rounds;
    this.contracts = contracts;
    this.drafts = drafts;
    this.checks = checks;
    this.rosters = rosters;
    this.locks = locks;
    this.patience = patience;
  }

  @Override
  public String name() {
    return "benefit.take-roster";
  }

  @Override
  public Class<TakeRoster> act() {
    return TakeRoster.class;
  }

  @Override
  public Class<TakeRoster.Done> done() {
    return TakeRoster.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public TakeRoster.Done perform(TakeRoster act, Performance performance) {
    locks.lockRound(act.round());
    Round round = rounds.existing(act.round());
    RoundRules.mayGo(round, Round.State.IMPORTED);
    RosterDraft draft =
        drafts
            .find(act.draft())
            .filter(found -> found.roundId().equals(act.round()))
            .orElseThrow(() -> new RefusedException(new BenefitRefusal.UnknownDraft(act.draft())));
    mustBeSound(draft);
    drafts
        .taken(act.draft())
        .ifPresent(roster -> {
          throw new RefusedException(new BenefitRefusal.SameFile(roster));
        });
    if (rosters.has(act.roster())) {
      throw new RefusedException(new BenefitRefusal.IdTaken(act.roster()));
    }
    mustBeCovered(round, act.draft());
    patience.forMillis(PATIENCE_MS);
    rosters.take(performance, act, round);
    rounds.step(performance, round, Round.State.IMPORTED);
    return new TakeRoster.Done(act.roster(), draft.lines());
  }

  private static void mustBeSound(RosterDraft draft) {
    if (draft.progress() != RosterDraft.Progress.READ) {
      throw new RefusedException(new BenefitRefusal.NotRead(draft.draftId()));
    }
    if (!draft.sound()) {
      throw new RefusedException(new BenefitRefusal.HasFaults(draft.faults()));
    }
  }

  /** A contract may have ended since the list was read. */
  private void mustBeCovered(Round round, UUID draft) {
    Set<String> uncovered = new TreeSet<>();
    checks.sums(draft).forEach(sum -> uncovered.add(sum.commune()));
    uncovered.removeAll(
        contracts.communesCovered(round.programme().programmeId(), round.days().pointsFrom()));
    if (!uncovered.isEmpty()) {
      throw new RefusedException(
          new BenefitRefusal.NotCovered(List.copyOf(uncovered), round.days().pointsFrom()));
    }
  }
}
