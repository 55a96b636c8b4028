package vn.gandan.counter.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.party.Enrol;
import vn.gandan.party.EnrolDrafts;
import vn.gandan.party.Party;
import vn.gandan.party.PartyRefusal;
import vn.gandan.party.Person;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** A citizen at the counter: recorded once, then seen with what waits for them. */
@Controller
@Allowed({Role.CLERK, Role.DIRECTOR})
class PersonController {
  private final Party party;
  private final Waiting waiting;
  private final Submitting submitting;
  private final Telling telling;
  private final EnrolDrafts drafts;

  PersonController(
      Party party, Waiting waiting, Submitting submitting, Telling telling, EnrolDrafts drafts) {
    this.party = party;
    this.waiting = waiting;
    this.submitting = submitting;
    this.telling = telling;
    this.drafts = drafts;
  }

  @GetMapping("/quay/nguoi/{id}")
  String person(
      @PathVariable UUID id,
      @RequestParam(name = "nhu-cau", required = false) @Nullable UUID need,
      Actor actor,
      Locale locale,
      Model model) {
    Person person =
        party
            .person(id, new Reading(actor, Purpose.GUIDANCE))
            .orElseThrow(() -> new RefusedException(new PartyRefusal.UnknownPerson(id)));
    model.addAttribute(
        "page",
        waiting.page(person.masked(), need == null ? null : need.toString(), actor, locale));
    return "counter/person";
  }

  /** A fresh form, or the one that was kept; nobody takes up what another began. */
  @GetMapping("/quay/nguoi/moi")
  String form(
      @RequestParam(name = "tra", required = false) @Nullable String returnOf,
      @RequestParam(name = "nhap", required = false) @Nullable UUID draft,
      Actor actor,
      Model model) {
    PersonForm form =
        Optional.ofNullable(draft)
            .flatMap(id -> drafts.find(id, actor))
            .map(kept -> PersonForm.of(new Typed(kept.typed())))
            .orElseGet(PersonForm::empty);
    model.addAttribute(
        "page",
        new EnrolPage(
            returnOf == null ? form : form.returning(returnOf),
            Mistakes.NONE,
            false,
            form.seenOnCard()));
    return "counter/enrol";
  }

  @GetMapping("/quay/nguoi")
  String again() {
    return "redirect:/quay/nguoi/moi";
  }

  @PostMapping("/quay/nguoi")
  String enrol(
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      HttpSession session,
      Locale locale,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Typed typed = Typed.of(sent);
    PersonForm form = PersonForm.of(typed);
    UUID operation = UUID.fromString(form.operationId());
    try {
      drafts.save(operation, form.fields(), actor);
      if (!form.birthDateReadable()) {
        String told = telling.problem(locale, new PartyRefusal.BadBirthDate());
        return refused(form, Mistakes.of("birthDate", told), false, model, response);
      }
      Enrol.Done done =
          submitting.submit(operation, form.toAct(typed), Enrol.Done.class, actor, session);
      drafts.drop(operation, actor);
      after.addFlashAttribute("notice", notice(done, locale));
      return "redirect:"
          + (form.returnOf().isEmpty()
              ? Finding.path(done.person())
              : "/quay/tra/" + form.returnOf() + "?nguoi-nhan=" + done.person());
    } catch (RefusedException refused) {
      boolean contradicted = refused.refusal() instanceof PartyRefusal.NumberContradicts;
      return refused(form, told(refused, locale), contradicted, model, response);
    }
  }

  private Mistakes told(RefusedException refused, Locale locale) {
    if (refused.refusal() instanceof PartyRefusal.NumberContradicts(List<String> found)) {
      String what =
          found.stream()
              .map(each -> telling.text(locale, "party.contradiction." + each))
              .collect(Collectors.joining("; "));
      return Mistakes.of("identityNumber", what);
    }
    if (refused.refusal() instanceof PartyRefusal.BadText(String field)) {
      return Mistakes.of(
          field,
          telling.text(
              locale, "counter.enrol.bad-text", telling.text(locale, "party.field." + field)));
    }
    return telling.mistakes(refused, locale);
  }

  private Notice notice(Enrol.Done done, Locale locale) {
    if (!done.existed()) {
      return Notice.done("counter.enrol.done");
    }
    if (done.differing().isEmpty()) {
      return Notice.tell("counter.enrol.known");
    }
    String fields =
        done.differing().stream()
            .map(field -> telling.text(locale, "party.field." + field))
            .collect(Collectors.joining(", "));
    return Notice.warn("counter.enrol.differs", fields);
  }

  private static String refused(
      PersonForm form,
      Mistakes mistakes,
      boolean contradicted,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute(
        "page", new EnrolPage(form, mistakes, false, contradicted || form.seenOnCard()));
    return "counter/enrol";
  }
}
