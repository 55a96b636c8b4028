package vn.gandan.counter.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Procedure;
import vn.gandan.counter.CounterRefusal;
import vn.gandan.counter.Draft;
import vn.gandan.counter.Drafts;
import vn.gandan.dossier.DossierRefusal;
import vn.gandan.dossier.HandIn;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.party.MaskedPerson;
import vn.gandan.party.Party;
import vn.gandan.party.PartyRefusal;
import vn.gandan.party.Person;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;
import vn.gandan.ui.Mistakes;

/** Nộp hồ sơ: choose the procedure, count the papers, read it back, commit. */
@Controller
@Allowed({Role.CLERK, Role.DIRECTOR})
class HandInController {
  private final Party party;
  private final Catalogue catalogue;
  private final Drafts drafts;
  private final HandInPages pages;
  private final Submitting submitting;
  private final Naming naming;
  private final Telling telling;

  HandInController(
      Party party,
      Catalogue catalogue,
      Drafts drafts,
      HandInPages pages,
      Submitting submitting,
      Naming naming,
      Telling telling) {
    this.party = party;
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.pages = pages;
    this.submitting = submitting;
    this.naming = naming;
    this.telling = telling;
  }

  /** Without a procedure the search for one; with one, or with a visit to resume, the form. */
  @GetMapping("/quay/nguoi/{id}/ho-so/moi")
  String show(
      @PathVariable UUID id,
      @RequestParam(name = "q", defaultValue = "") String asked,
      @RequestParam(name = "thu-tuc", required = false) @Nullable String code,
      @RequestParam(name = "nhap", required = false) @Nullable UUID draft,
      @RequestParam(name = "nhu-cau", required = false) @Nullable UUID need,
      Actor actor,
      HttpSession session,
      Locale locale,
      Model model) {
    MaskedPerson person = person(id, actor);
    String needId = need == null ? null : need.toString();
    if (draft != null) {
      Optional<Draft> kept = drafts.find(draft, actor).filter(found -> found.personId().equals(id));
      if (kept.isPresent()) {
        Draft found = kept.get();
        return form(
            person,
            procedure(found.procedureCode()),
            found.fields(),
            actor,
            session,
            locale,
            model);
      }
      if (code == null) {
        throw new RefusedException(new CounterRefusal.UnknownDraft(draft));
      }
    }
    if (code == null) {
      model.addAttribute("page", pages.choose(person, asked, needId, locale));
      return "counter/choose";
    }
    Procedure procedure = procedure(code);
    return form(
        person, procedure, pages.fresh(procedure, needId, actor), actor, session, locale, model);
  }

  @PostMapping("/quay/nguoi/{id}/ho-so/moi")
  String take(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      HttpSession session,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    MaskedPerson person = person(id, actor);
    Typed typed = Typed.of(sent);
    Procedure procedure = procedure(typed.text("procedure"));
    UUID operation = typed.operation();
    Map<String, String> fields = new HashMap<>(typed.fields());
    fields.put("operationId", operation.toString());
    Typed form = new Typed(fields);
    String step = form.text("step");
    Mistakes mistakes = HandInRules.mistakes(form, procedure, key -> telling.text(locale, key));
    if (mistakes.none() && step.equals("commit")) {
      try {
        HandIn.Done done =
            submitting.submit(
                operation,
                HandInRules.toAct(form, procedure, id),
                HandIn.Done.class,
                actor,
                session);
        drafts.drop(operation, actor);
        return "redirect:/quay/ho-so/" + done.code() + "/da-nhan";
      } catch (RefusedException refused) {
        mistakes = telling.mistakes(refused, locale);
      }
    }
    drafts.save(operation, id, procedure.code(), kept(fields), actor);
    boolean ready = mistakes.none() && step.equals("check");
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }
    model.addAttribute(
        "page", pages.page(person, procedure, fields, mistakes, actor, session, locale));
    return ready ? "counter/check" : "counter/hand-in";
  }

  private String form(
      MaskedPerson person,
      Procedure procedure,
      Map<String, String> fields,
      Actor actor,
      HttpSession session,
      Locale locale,
      Model model) {
    model.addAttribute(
        "page", pages.page(person, procedure, fields, Mistakes.NONE, actor, session, locale));
    return "counter/hand-in";
  }

  /** Without what only says which button was pressed. */
  static Map<String, String> kept(Map<String, String> fields) {
    Map<String, String> kept = new HashMap<>(fields);
    kept.remove("step");
    kept.remove("resume");
    return kept;
  }

  private Procedure procedure(String code) {
    return catalogue
        .procedure(code, naming.today())
        .orElseThrow(() -> new RefusedException(new DossierRefusal.UnknownProcedure(code)));
  }

  private MaskedPerson person(UUID id, Actor actor) {
    return party
        .person(id, new Reading(actor, Purpose.ACCEPTANCE))
        .map(Person::masked)
        .orElseThrow(() -> new RefusedException(new PartyRefusal.UnknownPerson(id)));
  }
}
