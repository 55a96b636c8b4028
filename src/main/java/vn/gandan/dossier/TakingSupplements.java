package vn.gandan.dossier;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Thing;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class TakingSupplements implements ActHandler<TakeSupplement, TakeSupplement.Done> {
  private final Progress progress;
  private final DossierJournal journal;
  private final Custody custody;

  TakingSupplements(Progress progress, DossierJournal journal, Custody custody) {
    this.progress = progress;
    this.journal = journal;
    this.custody = custody;
  }

  @Override
  public String name() {
    return "dossier.take-supplement";
  }

  @Override
  public Class<TakeSupplement> act() {
    return TakeSupplement.class;
  }

  @Override
  public Class<TakeSupplement.Done> done() {
    return TakeSupplement.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.CLERK, Role.DIRECTOR);
  }

  @Override
  public TakeSupplement.Done perform(TakeSupplement act, Performance performance) {
    Dossier dossier = progress.open(act.dossier());
    UUID here = performance.desk().unitId();
    if (!dossier.concerns(here)) {
      throw new RefusedException(new DossierRefusal.UnknownDossier(dossier.id().toString()));
    }
    if (dossier.status() != Status.SUPPLEMENT_ASKED) {
      throw new RefusedException(new DossierRefusal.NothingAsked(dossier.code()));
    }
    Thing paper =
        custody.begin(
            performance,
            act.paper(),
            Thing.Kind.SUPPLEMENT,
            new Holder.WithPerson(dossier.applicantId()),
            new Holder.AtDesk(performance.desk().deskId(), here));
    journal.addThing(performance, dossier.id(), DossierThing.Role.SUPPLEMENT, paper);
    return new TakeSupplement.Done(dossier.id(), paper.code());
  }
}
