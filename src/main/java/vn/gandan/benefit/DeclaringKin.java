package vn.gandan.benefit;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class DeclaringKin implements ActHandler<DeclareKin, DeclareKin.Done> {
  private final KinTable kin;

  DeclaringKin(KinTable kin) {
    this.kin = kin;
  }

  @Override
  public String name() {
    return "benefit.declare-kin";
  }

  @Override
  public Class<DeclareKin> act() {
    return DeclareKin.class;
  }

  @Override
  public Class<DeclareKin.Done> done() {
    return DeclareKin.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.DIRECTOR);
  }

  @Override
  public DeclareKin.Done perform(DeclareKin act, Performance performance) {
    UUID office =
        Objects.requireNonNull(performance.actor().unitId(), "a director belongs to an office");
    if (!kin.worksAt(act.staff(), office, performance.businessDay())) {
      throw new RefusedException(new BenefitRefusal.UnknownStaff(act.staff()));
    }
    EventRules.check(act, performance.businessDay());
    if (kin.has(act.kin())) {
      throw new RefusedException(new BenefitRefusal.IdTaken(act.kin()));
    }
    kin.add(performance, act, office);
    return new DeclareKin.Done(act.kin());
  }
}
