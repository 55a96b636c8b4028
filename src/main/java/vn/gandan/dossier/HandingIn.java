package vn.gandan.dossier;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Thing;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Performance;

@Component
class HandingIn implements ActHandler<HandIn, HandIn.Done> {
  /** KenhThucHien 3: what a post office takes came by public post. */
  private static final int PUBLIC_POST = 3;

  private final Intake intake;
  private final DossierJournal journal;
  private final GuidanceJournal guidance;
  private final Custody custody;
  private final Numbering numbering;

  HandingIn(
      Intake intake,
      DossierJournal journal,
      GuidanceJournal guidance,
      Custody custody,
      Numbering numbering) {
    this.intake = intake;
    this.journal = journal;
    this.guidance = guidance;
    this.custody = custody;
    this.numbering = numbering;
  }

  @Override
  public String name() {
    return "dossier.hand-in";
  }

  @Override
  public Class<HandIn> act() {
    return HandIn.class;
  }

  @Override
  public Class<HandIn.Done> done() {
    return HandIn.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.CLERK, Role.DIRECTOR);
  }

  @Override
  public HandIn.Done perform(HandIn act, Performance performance) {
    Intake.Judged judged = intake.judge(act, performance);
    Desk desk = performance.desk();
    Thing paper =
        custody.begin(
            performance,
            act.paper(),
            Thing.Kind.DOSSIER,
            new Holder.WithPerson(act.applicant()),
            new Holder.AtDesk(desk.deskId(), desk.unitId()));
    Dossier dossier = dossier(act, judged, paper, performance);
    journal.begin(performance, dossier, act.papers());
    journal.addThing(performance, dossier.id(), DossierThing.Role.PAPERS, paper);
    if (act.need() != null) {
      guidance.meet(performance, act.need(), dossier.id());
    }
    return new HandIn.Done(
        dossier.id(),
        dossier.code(),
        paper.code(),
        dossier.token(),
        dossier.agencyId(),
        dossier.promisedAt());
  }

  private Dossier dossier(HandIn act, Intake.Judged judged, Thing paper, Performance performance) {
    UUID here = performance.desk().unitId();
    return new Dossier(
        act.dossier(),
        numbering.code(judged.agencyCode(), performance.businessDay()),
        numbering.token(),
        act.procedure(),
        judged.procedure().versionId(),
        act.applicant(),
        PUBLIC_POST,
        here,
        here,
        judged.agencyId(),
        act.commune(),
        act.returnWay(),
        act.returnOffice(),
        paper.id(),
        act.seal(),
        judged.feeDong(),
        judged.promisedAt(),
        performance.effectiveAt(),
        1,
        Step.HAND_IN.first(),
        performance.effectiveAt(),
        null,
        null,
        false,
        0);
  }
}
