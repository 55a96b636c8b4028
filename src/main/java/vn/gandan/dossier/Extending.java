package vn.gandan.dossier;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Text;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class Extending implements ActHandler<Extend, Extend.Done> {
  private final Progress progress;

  Extending(Progress progress) {
    this.progress = progress;
  }

  @Override
  public String name() {
    return "dossier.extend";
  }

  @Override
  public Class<Extend> act() {
    return Extend.class;
  }

  @Override
  public Class<Extend.Done> done() {
    return Extend.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.AGENCY_OFFICER, Role.AGENCY_SYSTEM);
  }

  @Override
  public Extend.Done perform(Extend act, Performance performance) {
    Dossier before = progress.open(act.dossier(), Step.EXTEND, performance);
    if (progress.history(before).stream().anyMatch(taken -> taken.step() == Step.EXTEND)) {
      throw new RefusedException(new DossierRefusal.ExtendedBefore(before.code()));
    }
    Instant due = before.dueAt();
    if (!act.newDueAt().isAfter(due == null ? performance.recordedAt() : due)) {
      throw new RefusedException(new DossierRefusal.NotLater(before.code()));
    }
    progress.extend(before, act.newDueAt(), Text.nfc(act.reason().strip()), performance);
    return new Extend.Done(before.id(), act.newDueAt());
  }
}
