package vn.gandan.till;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class DecidingCeilings extends Handling<DecideCeiling, DecideCeiling.Done> {
  private final CeilingTable ceilings;

  DecidingCeilings(CeilingTable ceilings) {
    super(
        "till.decide-ceiling",
        DecideCeiling.class,
        DecideCeiling.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.ceilings = ceilings;
  }

  @Override
  public DecideCeiling.Done perform(DecideCeiling act, Performance performance) {
    CeilingRules.check(act, ceilings.latest(act.level()).orElse(null), performance.businessDay());
    ceilings.add(performance, act);
    return new DecideCeiling.Done(act.ceiling());
  }
}
