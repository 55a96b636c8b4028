package vn.gandan.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Thing;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class Finishing implements ActHandler<Finish, Finish.Done> {
  private final Progress progress;
  private final DossierJournal journal;
  private final Custody custody;

  Finishing(Progress progress, DossierJournal journal, Custody custody) {
    this.progress = progress;
    this.journal = journal;
    this.custody = custody;
  }

  @Override
  public String name() {
    return "dossier.finish";
  }

  @Override
  public Class<Finish> act() {
    return Finish.class;
  }

  @Override
  public Class<Finish.Done> done() {
    return Finish.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.AGENCY_OFFICER, Role.AGENCY_SYSTEM);
  }

  @Override
  public Finish.Done perform(Finish act, Performance performance) {
    Dossier before = progress.open(act.dossier(), Step.FINISH, performance);
    UUID agency = performance.desk().unitId();
    Thing result =
        custody.begin(
            performance,
            act.result(),
            Thing.Kind.RESULT,
            new Holder.OfUnit(agency),
            new Holder.AtDesk(performance.desk().deskId(), agency));
    journal.addThing(performance, before.id(), DossierThing.Role.RESULT, result);
    Dossier after = progress.take(before, Step.FINISH, null, performance);
    Instant due = after.dueAt();
    Boolean onTime = due == null ? null : DossierRules.onTime(after.since(), due, after.late());
    return new Finish.Done(after.id(), after.status(), result.code(), onTime, due);
  }
}
