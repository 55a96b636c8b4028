package vn.gandan.dossier;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Text;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class TakingSteps implements ActHandler<TakeStep, TakeStep.Done> {
  private final Progress progress;

  TakingSteps(Progress progress) {
    this.progress = progress;
  }

  @Override
  public String name() {
    return "dossier.step";
  }

  @Override
  public Class<TakeStep> act() {
    return TakeStep.class;
  }

  @Override
  public Class<TakeStep.Done> done() {
    return TakeStep.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.CLERK, Role.DIRECTOR, Role.AGENCY_OFFICER, Role.AGENCY_SYSTEM);
  }

  @Override
  public TakeStep.Done perform(TakeStep act, Performance performance) {
    if (!DossierRules.isPlain(act.step())) {
      throw new RefusedException(new DossierRefusal.StepHasItsOwnAct(act.step().code()));
    }
    String reason = act.reason() == null ? null : Text.nfc(act.reason().strip());
    if (reason == null && DossierRules.needsReason(act.step())) {
      throw new RefusedException(new DossierRefusal.ReasonMissing(act.step().code()));
    }
    Dossier before = progress.open(act.dossier(), act.step(), performance);
    if (act.step() == Step.CONFIRM_RECEIPT || act.step() == Step.SUPPLEMENTED) {
      progress.papersMustBeHere(before, performance);
    }
    Dossier after = progress.take(before, act.step(), reason, performance);
    return new TakeStep.Done(after.id(), act.step(), after.status(), after.dueAt());
  }
}
