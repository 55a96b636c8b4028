package vn.gandan.payout;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class TellingPowerEnds extends Handling<TellPowerEnd, TellPowerEnd.Done> {
  private final PowerTable powers;
  private final PowerEnds ends;

  TellingPowerEnds(PowerTable powers, PowerEnds ends) {
    super(
        "payout.tell-power-end",
        TellPowerEnd.class,
        TellPowerEnd.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.powers = powers;
    this.ends = ends;
  }

  /** Whoever serves them tells them: a person may go to any post office of the province. */
  @Override
  public TellPowerEnd.Done perform(TellPowerEnd act, Performance performance) {
    Power power =
        powers
            .find(act.power())
            .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownPower(act.power())));
    PowerEnding.Stage stage =
        ends.stage(power, performance.businessDay())
            .orElseThrow(() -> new RefusedException(new PayoutRefusal.NotEnding(act.power())));
    powers.told(performance, act, stage);
    return new TellPowerEnd.Done(act.power(), stage);
  }
}
