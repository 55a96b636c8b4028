package vn.gandan.counter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.Procedure;
import vn.gandan.custody.Whereabouts;
import vn.gandan.dossier.AskSupplement;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierThing;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.HandIn;
import vn.gandan.dossier.Status;
import vn.gandan.dossier.StepTaken;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Vnd;
import vn.gandan.party.Party;
import vn.gandan.party.Person;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Step;

/** Puts together what the page of a dossier shows. */
@Component
class DossierPages {
  private final Dossiers dossiers;
  private final Party party;
  private final Waiting waiting;
  private final Naming naming;
  private final Telling telling;

  DossierPages(Dossiers dossiers, Party party, Waiting waiting, Naming naming, Telling telling) {
    this.dossiers = dossiers;
    this.party = party;
    this.waiting = waiting;
    this.naming = naming;
    this.telling = telling;
  }

  DossierPage page(
      Dossier dossier, Mistakes mistakes, String withdrawal, Actor actor, Locale locale) {
    UUID here = Objects.requireNonNull(actor.unitId(), "a clerk belongs to an office");
    boolean asked = dossier.status() == Status.SUPPLEMENT_ASKED;
    List<DossierThing> things = dossiers.things(dossier);
    List<AskSupplement.Item> items = asked ? dossiers.asked(dossier) : List.of();
    Long fee = dossier.feeDong();
    String seal = dossier.sealNumber();
    return new DossierPage(
        dossier.code(),
        dossier.status().code(),
        Today.tone(dossier),
        dossier.late(),
        naming.procedureName(dossier),
        party
            .person(dossier.applicantId(), new Reading(actor, Purpose.GUIDANCE))
            .map(Person::masked)
            .orElse(null),
        naming.unit(dossier.agencyId()),
        naming.unit(dossier.helpedUnit()),
        naming.unit(dossier.returnUnit()),
        way(dossier, locale),
        fee == null ? null : new Vnd(fee),
        seal == null ? "" : seal,
        dossier.handedInAt(),
        dossier.promisedAt(),
        dossier.dueAt(),
        "/t/" + dossier.token(),
        things.stream().map(each -> thing(each, locale)).toList(),
        papers(dossier),
        items,
        history(dossier, locale),
        prints(dossier, things, locale),
        new DossierPage.Actions(
            asked,
            waiting.resultHere(dossier, here).isPresent() && dossier.status() == Status.FINISHED,
            vn.gandan.dossier.Step.WITHDRAW.possibleAt(dossier.status())),
        UUID.randomUUID().toString(),
        UUID.randomUUID().toString(),
        withdrawal,
        mistakes);
  }

  String way(Dossier dossier, Locale locale) {
    return telling.text(
        locale, "dossier.return." + dossier.returnWay().name().toLowerCase(Locale.ROOT));
  }

  /** What was counted, by the names of the version that the dossier keeps. */
  List<DossierPage.Paper> papers(Dossier dossier) {
    Map<Integer, String> names =
        naming.procedure(dossier).map(Procedure::documents).orElse(List.of()).stream()
            .collect(
                Collectors.toMap(
                    Procedure.Document::seq, Procedure.Document::name, (first, _) -> first));
    return dossiers.papers(dossier).stream()
        .map((HandIn.Counted counted) ->
            new DossierPage.Paper(
                names.getOrDefault(counted.paper(), "№ " + counted.paper()),
                counted.originals(),
                counted.copies()))
        .toList();
  }

  private DossierPage.Thing thing(DossierThing each, Locale locale) {
    Whereabouts where = naming.where(each.thing()).orElse(null);
    return new DossierPage.Thing(
        each.thing().code().value(),
        telling.text(locale, "dossier.thing." + each.role().name().toLowerCase(Locale.ROOT)),
        where == null ? "" : naming.where(where, locale),
        where == null ? null : where.since());
  }

  private List<Step> history(Dossier dossier, Locale locale) {
    Function<StepTaken, Step> line =
        taken ->
            new Step(
                telling.text(locale, "dossier.step." + taken.step().code()),
                detail(taken),
                telling.text(locale, "counter.at", taken.effectiveAt()),
                Today.tone(taken.status()),
                telling.text(locale, "dossier.status." + taken.status().code()),
                null);
    return dossiers.history(dossier).stream().map(line).toList();
  }

  private String detail(StepTaken taken) {
    String unit = naming.unit(taken.byUnit());
    String reason = taken.reason();
    return reason == null ? unit : unit + ". " + reason;
  }

  private List<DossierPage.Print> prints(
      Dossier dossier, List<DossierThing> things, Locale locale) {
    String path = "/quay/ho-so/" + dossier.code();
    List<DossierPage.Print> prints = new ArrayList<>();
    prints.add(print(locale, "counter.print.slip", path + "/in/phieu-gui"));
    for (DossierThing each : things) {
      prints.add(
          new DossierPage.Print(
              telling.text(
                  locale,
                  "counter.print.label",
                  telling.text(
                      locale, "dossier.thing." + each.role().name().toLowerCase(Locale.ROOT))),
              path + "/nhan/" + each.thing().code().value()));
    }
    if (dossier.startedAt() != null) {
      prints.add(print(locale, "counter.print.receipt", path + "/in/mau-01"));
    }
    if (dossier.supplements() > 0) {
      prints.add(print(locale, "counter.print.supplement", path + "/in/mau-02"));
    }
    prints.add(print(locale, "counter.print.control", path + "/in/mau-06"));
    return prints;
  }

  private DossierPage.Print print(Locale locale, String key, String href) {
    return new DossierPage.Print(telling.text(locale, key), href);
  }
}
