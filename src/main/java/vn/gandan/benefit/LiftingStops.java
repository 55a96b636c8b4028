package vn.gandan.benefit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

/** What is given back meanwhile is in the same round: that, and thus a settlement, waits. */
@Component
class LiftingStops extends Handling<LiftStop, LiftStop.Done> {
  private final EntitlementTable entitlements;
  private final StopTable stops;
  private final CommuneOf communes;
  private final BenefitLocks locks;

  LiftingStops(
      EntitlementTable entitlements, StopTable stops, CommuneOf communes, BenefitLocks locks) {
    super(
        "benefit.lift-stop",
        LiftStop.class,
        LiftStop.Done.class,
        Set.of(Role.AGENCY_OFFICER, Role.PROVINCE_OFFICE));
    this.entitlements = entitlements;
    this.stops = stops;
    this.communes = communes;
    this.locks = locks;
  }

  @Override
  public LiftStop.Done perform(LiftStop act, Performance performance) {
    UUID duty = act.entitlement();
    locks.lockRound(concerned(duty, performance).roundId());
    locks.lock("duty " + duty);
    Stop stop =
        stops
            .ofDuty(duty)
            .map(StoppedDuty::stop)
            .filter(last -> last.lifted() == null)
            .orElseThrow(() -> new RefusedException(new BenefitRefusal.NotStopped(duty)));
    AllotmentRules.mayBeLifted(concerned(duty, performance), stop, performance.actor().accountId());
    stops.lift(performance, act, stop.seq());
    return new LiftStop.Done(duty, toldMeanwhile(performance, stop));
  }

  /** Nothing was stopped by it, because this stop stood; what is not certain is asked. */
  private boolean toldMeanwhile(Performance performance, Stop stop) {
    Optional<UUID> event = stops.toldMeanwhile(stop);
    event.ifPresent(told -> stops.stopAgain(performance, stop, told));
    stops.ask(performance, stop);
    return event.isPresent();
  }

  /** A commune answers for its own people. */
  private Entitlement concerned(UUID duty, Performance performance) {
    return entitlements
        .find(duty)
        .filter(found ->
            performance.actor().role() == Role.PROVINCE_OFFICE
                || communes
                    .of(performance.actor(), performance.businessDay())
                    .equals(found.commune()))
        .orElseThrow(() -> new RefusedException(new BenefitRefusal.UnknownEntitlement(duty)));
  }
}
