package vn.gandan.benefit;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class OpeningProgrammes implements ActHandler<OpenProgramme, OpenProgramme.Done> {
  private final ProgrammeTable programmes;
  private final BenefitLocks locks;

  OpeningProgrammes(ProgrammeTable programmes, BenefitLocks locks) {
    this.programmes = programmes;
    this.locks = locks;
  }

  @Override
  public String name() {
    return "benefit.open-programme";
  }

  @Override
  public Class<OpenProgramme> act() {
    return OpenProgramme.class;
  }

  @Override
  public Class<OpenProgramme.Done> done() {
    return OpenProgramme.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public OpenProgramme.Done perform(OpenProgramme act, Performance performance) {
    locks.lock("programme " + act.programmeCode());
    if (programmes.find(act.programme()).isPresent()) {
      throw new RefusedException(new BenefitRefusal.IdTaken(act.programme()));
    }
    if (programmes.byCode(act.programmeCode()).isPresent()) {
      throw new RefusedException(new BenefitRefusal.ProgrammeCodeTaken(act.programmeCode()));
    }
    programmes.add(performance, act);
    return new OpenProgramme.Done(act.programme());
  }
}
