package vn.gandan.benefit;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class SigningParts implements ActHandler<SignPart, SignPart.Done> {
  private final RoundTable rounds;
  private final ChallengeTable challenges;
  private final SignatureTable signatures;
  private final CommuneOf communes;
  private final BenefitLocks locks;

  SigningParts(
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
    return "benefit.sign-part";
  }

  @Override
  public Class<SignPart> act() {
    return SignPart.class;
  }

  @Override
  public Class<SignPart.Done> done() {
    return SignPart.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.AGENCY_OFFICER);
  }

  @Override
  public SignPart.Done perform(SignPart act, Performance performance) {
    locks.lockRound(act.round());
    String commune = communes.of(performance.actor(), performance.businessDay());
    Round round = rounds.existing(act.round());
    UUID roster = signatures.rosterOf(round, commune);
    RoundRules.mustBe(round, Round.State.CHALLENGED);
    if (signatures.signed(roster, commune)) {
      throw new RefusedException(new BenefitRefusal.AlreadySigned(commune));
    }
    long open = challenges.unexplained(roster, commune);
    if (open > 0) {
      throw new RefusedException(new BenefitRefusal.NotExplained(open));
    }
    signatures.sign(performance, roster, commune);
    if (signatures.missing(roster).equals(Set.of(commune))) {
      rounds.step(performance, round, Round.State.SIGNED);
    }
    return new SignPart.Done(commune);
  }
}
