package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.Entitlement;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Agency;
import vn.gandan.network.Network;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class Reclaiming extends Handling<Reclaim, Reclaim.Done> {
  private final Duties duties;
  private final RoundDuties rounds;
  private final ReclaimJournal reclaims;
  private final Network network;

  Reclaiming(Duties duties, RoundDuties rounds, ReclaimJournal reclaims, Network network) {
    super(
        "clearing.reclaim",
        Reclaim.class,
        Reclaim.Done.class,
        Set.of(Role.AGENCY_OFFICER, Role.PROVINCE_OFFICE));
    this.duties = duties;
    this.rounds = rounds;
    this.reclaims = reclaims;
    this.network = network;
  }

  @Override
  public Reclaim.Done perform(Reclaim act, Performance performance) {
    Entitlement duty =
        duties
            .find(act.entitlement())
            .filter(found -> concerns(found, performance.actor(), performance.businessDay()))
            .orElseThrow(() -> unknown(act.entitlement()));
    rounds.lock(duty.roundId());
    ReclaimRules.mayReclaim(duty, act.diedOn(), performance.businessDay());
    Vnd amount = ReclaimRules.amount(duty, act.amountDong());
    reclaims.add(performance, act, duty, amount);
    return new Reclaim.Done(act.entitlement(), amount.dong());
  }

  /** A commune answers for its own people. */
  private boolean concerns(Entitlement duty, Actor actor, LocalDate on) {
    if (actor.role() == Role.PROVINCE_OFFICE) {
      return true;
    }
    UUID agency = Objects.requireNonNull(actor.unitId(), "an officer belongs to an agency");
    return network
        .agency(agency, on)
        .filter(it -> it.kind() == Agency.Kind.PEOPLES_COMMITTEE)
        .map(Agency::communeCode)
        .filter(duty.commune()::equals)
        .isPresent();
  }

  static RefusedException unknown(UUID duty) {
    return new RefusedException(new ClearingRefusal.UnknownDuty(duty));
  }
}
