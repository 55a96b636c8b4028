package vn.gandan.benefit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class ExplainingLines implements ActHandler<ExplainLines, ExplainLines.Done> {
  private final RoundTable rounds;
  private final ChallengeTable challenges;
  private final SignatureTable signatures;
  private final CommuneOf communes;
  private final BenefitLocks locks;

  ExplainingLines(
      RoundTable rounds,
      ChallengeTable challenges,
      SignatureTable signatures,
      CommuneOf communes,
      BenefitLocks locks) {
    this.rounds = rounds;
    this.challenges = challenges;
    this.signatures = signatures;
    this.communes = communes;
    this.locks = locks;
  }

  @Override
  public String name() {
    return "benefit.explain-lines";
  }

  @Override
  public Class<ExplainLines> act() {
    return ExplainLines.class;
  }

  @Override
  public Class<ExplainLines.Done> done() {
    return ExplainLines.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.AGENCY_OFFICER);
  }

  @Override
  public ExplainLines.Done perform(ExplainLines act, Performance performance) {
    locks.lockRound(act.round());
    String commune = communes.of(performance.actor(), performance.businessDay());
    Round round = rounds.existing(act.round());
    UUID roster = signatures.rosterOf(round, commune);
    RoundRules.mustBe(round, Round.State.CHALLENGED);
    if (signatures.signed(roster, commune)) {
      throw new RefusedException(new BenefitRefusal.AlreadySigned(commune));
    }
    List<LineKey> lines = act.lines().stream().distinct().toList();
    Set<LineKey> questioned = challenges.questioned(roster, commune, lines);
    if (questioned.size() < lines.size()) {
      throw new RefusedException(
          new BenefitRefusal.NotQuestioned(lines.size() - questioned.size()));
    }
    boolean gone = lines.stream().anyMatch(line -> !line.roster().equals(roster));
    if (gone && act.outcome() == Challenge.Outcome.STOP) {
      throw new RefusedException(new BenefitRefusal.NothingToStop());
    }
    challenges.explain(performance, roster, act, lines);
    return new ExplainLines.Done(lines.size());
  }
}
