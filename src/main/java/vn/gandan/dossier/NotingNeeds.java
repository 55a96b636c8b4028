package vn.gandan.dossier;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class NotingNeeds implements ActHandler<NoteNeed, NoteNeed.Done> {
  private final GuidanceJournal journal;

  NotingNeeds(GuidanceJournal journal) {
    this.journal = journal;
  }

  @Override
  public String name() {
    return "dossier.note-need";
  }

  @Override
  public Class<NoteNeed> act() {
    return NoteNeed.class;
  }

  @Override
  public Class<NoteNeed.Done> done() {
    return NoteNeed.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.CLERK, Role.DIRECTOR, Role.COURIER);
  }

  @Override
  public NoteNeed.Done perform(NoteNeed act, Performance performance) {
    journal.add(performance, act);
    return new NoteNeed.Done(act.need());
  }
}
