package vn.gandan.payout;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Dues;
import vn.gandan.benefit.RateItem;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class PlanningHomes extends Handling<PlanHome, PlanHome.Done> {
  private final HomeTable homes;
  private final Dues dues;
  private final Capacities capacities;
  private final PayPlaces places;
  private final Benefits benefits;

  PlanningHomes(
      HomeTable homes, Dues dues, Capacities capacities, PayPlaces places, Benefits benefits) {
    super(
        "payout.plan-home",
        PlanHome.class,
        PlanHome.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.homes = homes;
    this.dues = dues;
    this.capacities = capacities;
    this.places = places;
    this.benefits = benefits;
  }

  @Override
  public PlanHome.Done perform(PlanHome act, Performance performance) {
    Due due =
        dues.find(act.duty())
            .filter(found ->
                places.concerns(
                    found.duty().holder(), performance.desk().unitId(), performance.businessDay()))
            .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownDuty(act.duty())));
    if (!capacities.receives(act.person(), due)) {
      throw new RefusedException(new PayoutRefusal.NotTheirs(act.duty()));
    }
    long oldFrom = benefits.rates(performance.businessDay()).required(RateItem.HOME_AGE);
    HomeRules.refusal(act, due.birthYear(), oldFrom, performance.businessDay())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    UUID beneficiary = due.duty().beneficiaryId();
    homes.lock(beneficiary);
    homes.of(List.of(beneficiary)).stream()
        .findFirst()
        .ifPresent(home -> {
          throw new RefusedException(new PayoutRefusal.AlreadyAtHome(home.id()));
        });
    homes.add(performance, act, beneficiary);
    return new PlanHome.Done(act.home());
  }
}
