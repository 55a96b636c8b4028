package vn.gandan.dossier;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.attachment.Attachments;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Holding;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;
import vn.gandan.party.Party;

@Component
class ReturningResults implements ActHandler<ReturnResult, ReturnResult.Done> {
  private final Progress progress;
  private final DossierJournal journal;
  private final Custody custody;
  private final Party party;
  private final Attachments attachments;

  ReturningResults(
      Progress progress,
      DossierJournal journal,
      Custody custody,
      Party party,
      Attachments attachments) {
    this.progress = progress;
    this.journal = journal;
    this.custody = custody;
    this.party = party;
    this.attachments = attachments;
  }

  @Override
  public String name() {
    return "dossier.return-result";
  }

  @Override
  public Class<ReturnResult> act() {
    return ReturnResult.class;
  }

  @Override
  public Class<ReturnResult.Done> done() {
    return ReturnResult.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.CLERK, Role.DIRECTOR, Role.COURIER, Role.AGENCY_OFFICER);
  }

  @Override
  public ReturnResult.Done perform(ReturnResult act, Performance performance) {
    Dossier before = progress.open(act.dossier(), Step.RETURN, performance);
    refuseStrangers(act, before);
    refuseForeignSignature(act, performance);
    Holding result = resultHere(before, performance);
    custody.pass(performance, result, result.holder(), new Holder.WithPerson(act.collector()));
    journal.addCollection(performance, act, result.thing());
    Dossier after = progress.take(before, Step.RETURN, null, performance);
    return new ReturnResult.Done(after.id(), after.status());
  }

  /** Whoever says to be the applicant is; a proxy is somebody else whom we know. */
  private void refuseStrangers(ReturnResult act, Dossier dossier) {
    boolean same = act.collector().equals(dossier.applicantId());
    boolean asApplicant = act.as() == ReturnResult.As.APPLICANT;
    if (same != asApplicant || !party.exists(act.collector())) {
      throw new RefusedException(new DossierRefusal.WrongCollector(dossier.code()));
    }
  }

  private void refuseForeignSignature(ReturnResult act, Performance performance) {
    UUID signature = act.signature();
    if (signature != null && !attachments.isFrom(performance.desk().unitId(), signature)) {
      throw new RefusedException(new DossierRefusal.UnknownSignature(signature));
    }
  }

  /** The result at a desk or on a shelf of this unit. */
  private Holding resultHere(Dossier dossier, Performance performance) {
    UUID here = performance.desk().unitId();
    return journal.things(dossier.id()).stream()
        .filter(each -> each.role() == DossierThing.Role.RESULT)
        .map(each -> custody.take(each.thing().code()))
        .filter(held -> held.holder() instanceof Holder.AtDesk && here.equals(held.holder().unit()))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new DossierRefusal.ResultNotHere(dossier.code())));
  }
}
