package vn.gandan.dossier;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Text;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class AskingSupplements implements ActHandler<AskSupplement, AskSupplement.Done> {
  private final Progress progress;
  private final DossierJournal journal;

  AskingSupplements(Progress progress, DossierJournal journal) {
    this.progress = progress;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "dossier.ask-supplement";
  }

  @Override
  public Class<AskSupplement> act() {
    return AskSupplement.class;
  }

  @Override
  public Class<AskSupplement.Done> done() {
    return AskSupplement.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.AGENCY_OFFICER, Role.AGENCY_SYSTEM);
  }

  @Override
  public AskSupplement.Done perform(AskSupplement act, Performance performance) {
    Dossier before = progress.open(act.dossier(), Step.ASK_SUPPLEMENT, performance);
    Dossier after = progress.take(before, Step.ASK_SUPPLEMENT, null, performance);
    journal.addAsked(
        performance, after, act.items().stream().map(AskingSupplements::clean).toList());
    return new AskSupplement.Done(after.id(), after.status(), act.items().size(), after.late());
  }

  private static AskSupplement.Item clean(AskSupplement.Item item) {
    return new AskSupplement.Item(Text.nfc(item.paper().strip()), Text.nfc(item.reason().strip()));
  }
}
