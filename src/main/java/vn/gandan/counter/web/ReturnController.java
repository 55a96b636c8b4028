package vn.gandan.counter.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.attachment.Signatures;
import vn.gandan.custody.Whereabouts;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierRefusal;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.ReturnResult;
import vn.gandan.dossier.Status;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.party.MaskedPerson;
import vn.gandan.party.Party;
import vn.gandan.party.Person;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Trả kết quả: who takes it, by which paper, with which signature. */
@Controller
@Allowed({Role.CLERK, Role.DIRECTOR})
class ReturnController {
  private final Dossiers dossiers;
  private final Party party;
  private final Finding finding;
  private final Waiting waiting;
  private final Signatures signatures;
  private final Submitting submitting;
  private final Naming naming;
  private final Telling telling;

  ReturnController(
      Dossiers dossiers,
      Party party,
      Finding finding,
      Waiting waiting,
      Signatures signatures,
      Submitting submitting,
      Naming naming,
      Telling telling) {
    this.dossiers = dossiers;
    this.party = party;
    this.finding = finding;
    this.waiting = waiting;
    this.signatures = signatures;
    this.submitting = submitting;
    this.naming = naming;
    this.telling = telling;
  }

  @GetMapping("/quay/tra/{code}")
  String show(
      @PathVariable String code,
      @RequestParam(name = "nguoi-nhan", required = false) @Nullable UUID collector,
      Actor actor,
      Locale locale,
      Model model) {
    Dossier dossier = required(code, actor);
    UUID person = collector == null ? dossier.applicantId() : collector;
    model.addAttribute(
        "page", page(dossier, person, Map.of(), List.of(), Mistakes.NONE, actor, locale));
    return "counter/return";
  }

  /** Somebody else comes in the applicant's place. */
  @PostMapping("/quay/tra/{code}/nguoi-nhan")
  String find(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    Dossier dossier = required(code, actor);
    Typed typed = Typed.of(sent);
    Reading reading = new Reading(actor, Purpose.RETURN);
    Finding.Found found;
    try {
      found = finding.person(typed.text("q"), reading, locale);
    } catch (RefusedException refused) {
      found = new Finding.Found.Unclear(telling.problem(locale, refused.refusal()));
    }
    return switch (found) {
      case Finding.Found.To(String path) ->
          "redirect:/quay/tra/" + code + "?nguoi-nhan=" + path.substring(path.lastIndexOf('/') + 1);
      case Finding.Found.Nobody(PersonForm form) -> {
        model.addAttribute("page", new EnrolPage(form.returning(code), Mistakes.NONE, true, false));
        yield "counter/enrol";
      }
      case Finding.Found.Several(List<MaskedPerson> people) -> {
        model.addAttribute(
            "page",
            page(
                dossier,
                dossier.applicantId(),
                typed.fields(),
                people,
                Mistakes.NONE,
                actor,
                locale));
        yield "counter/return";
      }
      case Finding.Found.Unclear(String why) -> {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute(
            "page",
            page(
                dossier,
                dossier.applicantId(),
                typed.fields(),
                List.of(),
                Mistakes.of("q", why),
                actor,
                locale));
        yield "counter/return";
      }
    };
  }

  @GetMapping("/quay/tra/{code}/nguoi-nhan")
  String again(@PathVariable String code, Actor actor) {
    return "redirect:/quay/tra/" + required(code, actor).code();
  }

  @PostMapping("/quay/tra/{code}")
  String give(
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
    UUID collector = typed.id("collector").orElse(dossier.applicantId());
    Optional<ReturnResult.Identity> identity =
        typed.choice("identity", ReturnResult.Identity.class);
    Mistakes mistakes =
        identity.isPresent()
            ? Mistakes.NONE
            : Mistakes.of("identity", telling.text(locale, "counter.return.which-paper"));
    if (mistakes.none()) {
      try {
        ReturnResult act =
            new ReturnResult(
                dossier.id(),
                collector,
                collector.equals(dossier.applicantId())
                    ? ReturnResult.As.APPLICANT
                    : ReturnResult.As.PROXY,
                identity.orElseThrow(),
                signatures.keep(typed.operation(), typed.text("signature"), actor));
        submitting.submit(typed.operation(), act, ReturnResult.Done.class, actor, session);
        after.addFlashAttribute("notice", Notice.done("counter.return.done", code));
        return "redirect:/quay/ho-so/" + code;
      } catch (RefusedException refused) {
        mistakes = telling.mistakes(refused, locale);
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute(
        "page", page(dossier, collector, typed.fields(), List.of(), mistakes, actor, locale));
    return "counter/return";
  }

  private ReturnPage page(
      Dossier dossier,
      UUID collector,
      Map<String, String> fields,
      List<MaskedPerson> people,
      Mistakes mistakes,
      Actor actor,
      Locale locale) {
    UUID here = Objects.requireNonNull(actor.unitId(), "a clerk belongs to an office");
    Optional<Whereabouts> result = waiting.resultHere(dossier, here);
    boolean ready = result.isPresent() && dossier.status() == Status.FINISHED;
    return new ReturnPage(
        dossier.code(),
        naming.procedureName(dossier),
        dossier.status().code(),
        waiting.where(dossier, locale),
        result.map(Whereabouts::since).orElse(null),
        ready,
        party
            .person(collector, new Reading(actor, Purpose.RETURN))
            .map(Person::masked)
            .orElse(null),
        !collector.equals(dossier.applicantId()),
        people,
        fields.getOrDefault("q", ""),
        identities(locale),
        new Typed(fields).operation().toString(),
        fields,
        mistakes);
  }

  private List<Choice> identities(Locale locale) {
    return Arrays.stream(ReturnResult.Identity.values())
        .map(each ->
            new Choice(each.name(), telling.text(locale, "counter.identity." + each.name())))
        .toList();
  }

  private Dossier required(String code, Actor actor) {
    return dossiers
        .find(code, actor)
        .orElseThrow(() -> new RefusedException(new DossierRefusal.UnknownDossier(code)));
  }
}
