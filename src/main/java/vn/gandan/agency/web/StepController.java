package vn.gandan.agency.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Procedure;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierRefusal;
import vn.gandan.dossier.Step;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Done;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** One step of a dossier, taken by its agency. */
@Controller
@RequestMapping("/co-quan/ho-so/{id}/buoc/{step}")
@Allowed(Role.AGENCY_OFFICER)
class StepController {
  private final AgencyDossiers own;
  private final StepActs acts;
  private final Catalogue catalogue;
  private final WorkDesks desks;
  private final Hands hands;
  private final Entries entries;

  StepController(
      AgencyDossiers own,
      StepActs acts,
      Catalogue catalogue,
      WorkDesks desks,
      Hands hands,
      Entries entries) {
    this.own = own;
    this.acts = acts;
    this.catalogue = catalogue;
    this.desks = desks;
    this.hands = hands;
    this.entries = entries;
  }

  @GetMapping
  String show(@PathVariable UUID id, @PathVariable String step, Actor actor, Model model) {
    Dossier dossier = own.dossier(id, actor);
    Step wanted = step(step, dossier);
    if (!own.steps(dossier).contains(wanted)) {
      throw new RefusedException(
          new DossierRefusal.WrongStatus(dossier.code(), dossier.status().code(), step));
    }
    return page(dossier, wanted, StepForm.empty(), Mistakes.NONE, model);
  }

  @PostMapping
  String take(
      @PathVariable UUID id,
      @PathVariable String step,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Dossier dossier = own.dossier(id, actor);
    Step wanted = step(step, dossier);
    StepForm form = StepForm.of(operationId, request);
    if (form.moreLines()) {
      return page(dossier, wanted, form, Mistakes.NONE, model);
    }
    Words words = hands.words(request);
    Mistakes mistakes = acts.check(wanted, form, words);
    if (mistakes.none()) {
      try {
        UUID desk = desks.of(actor, request).desk().deskId();
        StepActs.Prepared<? extends Done> act = acts.prepare(dossier, wanted, form);
        after.addFlashAttribute(
            "notice",
            entries
                .enter(operationId, desk, act.act(), act.answer(), actor)
                .notice(_ ->
                    Notice.done("agency.step.taken", words.t("dossier.step." + wanted.code()))));
        return "redirect:/co-quan/ho-so/" + id;
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("", words.refusal(refused.refusal()));
      }
    }
    response.setStatus(422);
    return page(dossier, wanted, form, mistakes, model);
  }

  private static Step step(String code, Dossier dossier) {
    return Arrays.stream(Step.values())
        .filter(step -> step.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new RefusedException(
                new DossierRefusal.WrongStatus(dossier.code(), dossier.status().code(), code)));
  }

  private String page(Dossier dossier, Step step, StepForm form, Mistakes mistakes, Model model) {
    model.addAttribute(
        "page",
        new StepPage(
            dossier.id(),
            dossier.code(),
            hands.procedureName(dossier),
            step.code(),
            StepActs.needs(step),
            form.operation(),
            form.reason(),
            form.newDue(),
            dossier.dueAt(),
            form.items(),
            dossier.supplements() > 0,
            step == Step.ASK_SUPPLEMENT
                ? catalogue
                    .version(dossier.versionId())
                    .map(Procedure::documents)
                    .orElse(java.util.List.of())
                    .stream()
                    .map(Procedure.Document::name)
                    .toList()
                : java.util.List.of(),
            mistakes));
    return "agency/step";
  }
}
