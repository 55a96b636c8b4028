package vn.gandan.benefit;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class StoppingDuties implements ActHandler<StopDuty, StopDuty.Done> {
  private final EntitlementTable entitlements;
  private final CommuneOf communes;
  private final BenefitLocks locks;

  StoppingDuties(EntitlementTable entitlements, CommuneOf communes, BenefitLocks locks) {
    this.entitlements = entitlements;
    this.communes = communes;
    this.locks = locks;
  }

  @Override
  public String name() {
    return "benefit.stop-duty";
  }

  @Override
  public Class<StopDuty> act() {
    return StopDuty.class;
  }

  @Override
  public Class<StopDuty.Done> done() {
    return StopDuty.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.AGENCY_OFFICER, Role.PROVINCE_OFFICE);
  }

  @Override
  public StopDuty.Done perform(StopDuty act, Performance performance) {
    locks.lock("duty " + act.entitlement());
    Entitlement duty =
        entitlements
            .find(act.entitlement())
            .filter(found -> mayStop(found, performance))
            .orElseThrow(() ->
                new RefusedException(new BenefitRefusal.UnknownEntitlement(act.entitlement())));
    AllotmentRules.mayBeStopped(duty);
    entitlements.stop(performance, act);
    return new StopDuty.Done(act.entitlement());
  }

  /** A commune answers for its own people. */
  private boolean mayStop(Entitlement duty, Performance performance) {
    return performance.actor().role() == Role.PROVINCE_OFFICE
        || communes.of(performance.actor(), performance.businessDay()).equals(duty.commune());
  }
}
