package vn.gandan.agency.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.agency.DueDays;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Procedure;
import vn.gandan.custody.Whereabouts;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierThing;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.Status;
import vn.gandan.dossier.Step;
import vn.gandan.dossier.StepTaken;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.ui.Tone;

/** Puts together what an agency sees of a dossier. */
@Component
class AgencyDossierPages {
  private final AgencyDossiers own;
  private final Dossiers dossiers;
  private final Catalogue catalogue;
  private final DueDays dueDays;
  private final Hands hands;

  AgencyDossierPages(
      AgencyDossiers own, Dossiers dossiers, Catalogue catalogue, DueDays dueDays, Hands hands) {
    this.own = own;
    this.dossiers = dossiers;
    this.catalogue = catalogue;
    this.dueDays = dueDays;
    this.hands = hands;
  }

  AgencyDossierPage page(Dossier dossier, @Nullable String applicant, Words words) {
    boolean here = own.papersHere(dossier);
    List<StepTaken> history = dossiers.history(dossier);
    return new AgencyDossierPage(
        dossier.id(),
        dossier.code(),
        hands.procedureName(dossier),
        dossier.procedureCode(),
        dossier.status().code(),
        AgencyDossiers.tone(dossier.status()),
        dossier.dueAt(),
        dossier.dueAt() == null || !InboxController.running(dossier)
            ? null
            : dueDays.left(dossier.dueAt()).orElse(null),
        dossier.late(),
        dossier.supplements(),
        dossier.handedInAt(),
        dossier.startedAt(),
        hands.unitName(dossier.receivedUnit()),
        dossier.returnWay().name().toLowerCase(java.util.Locale.ROOT),
        hands.unitName(dossier.returnUnit()),
        papers(dossier),
        things(dossier, words),
        dossiers.asked(dossier),
        here,
        papersAt(dossier, words),
        own.steps(dossier).stream().map(step -> offered(step, here)).toList(),
        forms(dossier, history),
        history.stream().map(taken -> told(taken, words)).toList(),
        applicant);
  }

  List<AgencyDossierPage.PaperLine> papers(Dossier dossier) {
    Map<Integer, String> names =
        catalogue.version(dossier.versionId()).map(Procedure::documents).orElse(List.of()).stream()
            .collect(
                Collectors.toMap(Procedure.Document::seq, Procedure.Document::name, (a, _) -> a));
    return dossiers.papers(dossier).stream()
        .map(counted ->
            new AgencyDossierPage.PaperLine(
                names.getOrDefault(counted.paper(), Integer.toString(counted.paper())),
                counted.originals(),
                counted.copies()))
        .toList();
  }

  private List<AgencyDossierPage.ThingAt> things(Dossier dossier, Words words) {
    List<AgencyDossierPage.ThingAt> things = new ArrayList<>();
    for (DossierThing each : dossiers.things(dossier)) {
      own.where(each)
          .ifPresent(where -> {
            String code = each.thing().code().value();
            boolean handBack =
                each.role() == DossierThing.Role.RESULT
                    && dossier.status() == Status.FINISHED
                    && AgencyDossiers.here(where, dossier.agencyId());
            things.add(
                new AgencyDossierPage.ThingAt(
                    code,
                    each.role().name().toLowerCase(java.util.Locale.ROOT),
                    place(where, words),
                    where.since(),
                    handBack
                        ? "/giao-nhan/dong-tui?vat=" + code + "&den=" + dossier.returnUnit()
                        : null));
          });
    }
    return things;
  }

  private String papersAt(Dossier dossier, Words words) {
    return dossiers.things(dossier).stream()
        .filter(each -> each.role() == DossierThing.Role.PAPERS)
        .findFirst()
        .flatMap(own::where)
        .map(where -> place(where, words))
        .orElse("—");
  }

  private String place(Whereabouts where, Words words) {
    String hand = hands.name(where.hand(), words);
    return where.containers().isEmpty()
        ? hand
        : hand + ", " + words.t("handover.in-bag", where.containers().getLast().code().value());
  }

  private static AgencyDossierPage.Offered offered(Step step, boolean papersHere) {
    boolean atOnce =
        switch (step) {
          case CONFIRM_RECEIPT, START, SUPPLEMENTED, PAID -> true;
          case HAND_IN,
              REFUSE,
              ASK_SUPPLEMENT,
              ASK_PAYMENT,
              EXTEND,
              WITHDRAW,
              STOP,
              GO_ON,
              FINISH,
              RETURN ->
              false;
        };
    boolean needsPapers = step == Step.CONFIRM_RECEIPT || step == Step.SUPPLEMENTED;
    return new AgencyDossierPage.Offered(
        step.code(), atOnce, needsPapers && !papersHere, UUID.randomUUID());
  }

  /** Numbers of the forms for which the dossier holds the facts. */
  static List<String> forms(Dossier dossier, List<StepTaken> history) {
    List<String> forms = new ArrayList<>();
    if (dossier.startedAt() != null) {
      forms.add("01");
    }
    if (dossier.supplements() > 0) {
      forms.add("02");
    }
    if (dossier.status() == Status.NOT_RECEIVED) {
      forms.add("03");
    }
    if (AgencyForms.firstDue(history) != null
        && history.stream().anyMatch(taken -> taken.step() == Step.EXTEND)) {
      forms.add("04");
    }
    if (dossier.status() == Status.STOPPED) {
      forms.add("05");
    }
    forms.add("06");
    return forms;
  }

  private vn.gandan.ui.Step told(StepTaken taken, Words words) {
    String unit = hands.unitName(taken.byUnit());
    String reason = taken.reason();
    return new vn.gandan.ui.Step(
        words.t("dossier.step." + taken.step().code()),
        reason == null ? unit : unit + ". " + reason,
        words.t("agency.moment", taken.effectiveAt()),
        taken.step() == Step.ASK_SUPPLEMENT ? Tone.CARE : Tone.GOOD,
        words.t("dossier.status." + taken.status().code()),
        null);
  }
}
