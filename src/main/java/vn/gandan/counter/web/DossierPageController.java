package vn.gandan.counter.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierRefusal;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.Step;
import vn.gandan.dossier.TakeStep;
import vn.gandan.dossier.TakeSupplement;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** One dossier at the counter: its way so far, and what can be done for the citizen now. */
@Controller
@Allowed({Role.CLERK, Role.DIRECTOR})
class DossierPageController {
  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 1000;

  private final Dossiers dossiers;
  private final DossierPages pages;
  private final Submitting submitting;
  private final Telling telling;

  DossierPageController(
      Dossiers dossiers, DossierPages pages, Submitting submitting, Telling telling) {
    this.dossiers = dossiers;
    this.pages = pages;
    this.submitting = submitting;
    this.telling = telling;
  }

  @GetMapping({"/quay/ho-so/{code}", "/quay/ho-so/{code}/bo-sung", "/quay/ho-so/{code}/rut"})
  String dossier(@PathVariable String code, Actor actor, Locale locale, Model model) {
    Dossier dossier = required(code, actor);
    model.addAttribute("page", pages.page(dossier, Mistakes.NONE, "", actor, locale));
    return "counter/dossier";
  }

  /** Right after it was handed in: codes, tracker, prints. */
  @GetMapping("/quay/ho-so/{code}/da-nhan")
  String received(@PathVariable String code, Actor actor, Locale locale, Model model) {
    Dossier dossier = required(code, actor);
    model.addAttribute("page", pages.page(dossier, Mistakes.NONE, "", actor, locale));
    return "counter/received";
  }

  @PostMapping("/quay/ho-so/{code}/bo-sung")
  String takeSupplement(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      HttpSession session,
      Locale locale,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Typed typed = Typed.of(sent);
    Dossier dossier = required(code, actor);
    TakeSupplement act =
        new TakeSupplement(dossier.id(), Submitting.part(typed.operation(), "supplement"));
    try {
      TakeSupplement.Done done =
          submitting.submit(typed.operation(), act, TakeSupplement.Done.class, actor, session);
      after.addFlashAttribute(
          "notice", Notice.done("counter.supplement.done", done.paperCode().value()));
      return "redirect:/quay/ho-so/" + code;
    } catch (RefusedException refused) {
      return refused(
          dossier, telling.mistakes(refused, locale), "", actor, locale, model, response);
    }
  }

  @PostMapping("/quay/ho-so/{code}/rut")
  String withdraw(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      HttpSession session,
      Locale locale,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Typed typed = Typed.of(sent);
    Dossier dossier = required(code, actor);
    String reason = typed.text("reason");
    if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
      Mistakes why = Mistakes.of("reason", telling.text(locale, "counter.withdraw.say-why"));
      return refused(dossier, why, reason, actor, locale, model, response);
    }
    try {
      submitting.submit(
          typed.operation(),
          new TakeStep(dossier.id(), Step.WITHDRAW, reason),
          TakeStep.Done.class,
          actor,
          session);
      after.addFlashAttribute("notice", Notice.done("counter.withdraw.done", code));
      return "redirect:/quay/ho-so/" + code;
    } catch (RefusedException refused) {
      return refused(
          dossier, telling.mistakes(refused, locale), reason, actor, locale, model, response);
    }
  }

  private String refused(
      Dossier dossier,
      Mistakes mistakes,
      String withdrawal,
      Actor actor,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("page", pages.page(dossier, mistakes, withdrawal, actor, locale));
    return "counter/dossier";
  }

  private Dossier required(String code, Actor actor) {
    return dossiers
        .find(code, actor)
        .orElseThrow(() -> new RefusedException(new DossierRefusal.UnknownDossier(code)));
  }
}
