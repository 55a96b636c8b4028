package vn.gandan.payout;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class RevokingPowers extends Handling<RevokePower, RevokePower.Done> {
  private final PowerTable powers;

  RevokingPowers(PowerTable powers) {
    super(
        "payout.revoke-power",
        RevokePower.class,
        RevokePower.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR, Role.COURIER));
    this.powers = powers;
  }

  /** Whoever hears of it enters it: a person may call any post office of the province. */
  @Override
  public RevokePower.Done perform(RevokePower act, Performance performance) {
    Power power =
        powers
            .find(act.power())
            .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownPower(act.power())));
    if (power.endedOn() != null) {
      throw new RefusedException(new PayoutRefusal.PowerEnded(power.id()));
    }
    powers.end(performance, act);
    return new RevokePower.Done(power.id());
  }
}
