package vn.gandan.payout;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.RateItem;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class PlanningHomes extends Handling<PlanHome, PlanHome.Done> {
  private final HomeTable homes;
  private final Receivers receivers;
  private final Benefits benefits;

  PlanningHomes(HomeTable homes, Receivers receivers, Benefits benefits) {
    super(
        "payout.plan-home",
        PlanHome.class,
        PlanHome.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.homes = homes;
    this.receivers = receivers;
    this.benefits = benefits;
  }

  @Override
  public PlanHome.Done perform(PlanHome act, Performance performance) {
    Due due = receivers.due(act.duty(), act.person(), performance);
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
