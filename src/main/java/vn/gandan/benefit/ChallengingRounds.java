package vn.gandan.benefit;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class ChallengingRounds implements ActHandler<ChallengeRound, ChallengeRound.Done> {
  private static final int PATIENCE_MS = 600_000;

  private final RoundTable rounds;
  private final RateTable rates;
  private final ChallengeTable challenges;
  private final DeltaChallenges deltas;
  private final FactChallenges facts;
  private final ListChallenges list;
  private final BenefitLocks locks;
  private final Patience patience;

  ChallengingRounds(
      RoundTable rounds,
      RateTable rates,
      ChallengeTable challenges,
      DeltaChallenges deltas,
      FactChallenges facts,
      ListChallenges list,
      BenefitLocks locks,
      Patience patience) {
    this.rounds = rounds;
    this.rates = rates;
    this.challenges = challenges;
    this.deltas = deltas;
    this.facts = facts;
    this.list = list;
    this.locks = locks;
    this.patience = patience;
  }

  @Override
  public String name() {
    return "benefit.challenge-round";
  }

  @Override
  public Class<ChallengeRound> act() {
    return ChallengeRound.class;
  }

  @Override
  public Class<ChallengeRound.Done> done() {
    return ChallengeRound.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public ChallengeRound.Done perform(ChallengeRound act, Performance performance) {
    locks.lockRound(act.round());
    Round round = rounds.existing(act.round());
    RoundRules.mayGo(round, Round.State.CHALLENGED);
    UUID roster = Objects.requireNonNull(round.rosterId(), "an imported round has a list");
    patience.forMillis(PATIENCE_MS);
    challenges.plan();
    RoundTable.Former former = rounds.former(round).orElse(null);
    ChallengeFrame frame =
        ChallengeRules.frame(
            round,
            roster,
            former == null ? null : former.roster(),
            rates.on(round.month()),
            rates.on(former == null ? round.month() : former.month()));
    deltas.find(frame);
    facts.find(frame);
    list.find(frame);
    rounds.step(performance, round, Round.State.CHALLENGED);
    return new ChallengeRound.Done(challenges.lines(roster));
  }
}
