package vn.gandan.dossier;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class Guiding implements ActHandler<Guide, Guide.Done> {
  private final GuidanceJournal journal;

  Guiding(GuidanceJournal journal) {
    this.journal = journal;
  }

  @Override
  public String name() {
    return "dossier.guide";
  }

  @Override
  public Class<Guide> act() {
    return Guide.class;
  }

  @Override
  public Class<Guide.Done> done() {
    return Guide.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.CLERK, Role.DIRECTOR, Role.COURIER);
  }

  @Override
  public Guide.Done perform(Guide act, Performance performance) {
    boolean submitted = act.outcome() == Guide.Outcome.SUBMITTED;
    boolean failed = act.outcome() == Guide.Outcome.FAILED;
    if (submitted != (act.portalCode() != null) || (failed && act.reason() == null)) {
      throw new RefusedException(new DossierRefusal.OutcomeUnclear(act.outcome()));
    }
    journal.add(performance, act);
    return new Guide.Done(act.guidance());
  }
}
