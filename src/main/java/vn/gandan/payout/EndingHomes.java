package vn.gandan.payout;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class EndingHomes extends Handling<EndHome, EndHome.Done> {
  private final HomeTable homes;

  EndingHomes(HomeTable homes) {
    super(
        "payout.end-home",
        EndHome.class,
        EndHome.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.homes = homes;
  }

  @Override
  public EndHome.Done perform(EndHome act, Performance performance) {
    boolean ours =
        homes
            .find(act.home())
            .filter(home -> home.office().equals(performance.desk().unitId()))
            .isPresent();
    if (!ours) {
      throw new RefusedException(new PayoutRefusal.UnknownHome(act.home()));
    }
    homes.end(performance, act);
    return new EndHome.Done(act.home());
  }
}
