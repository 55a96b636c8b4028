package vn.gandan.counter.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.dossier.Guide;
import vn.gandan.dossier.NoteNeed;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Hướng dẫn, ghi nhu cầu: what is done for somebody before there is a dossier. */
@Controller
@Allowed({Role.CLERK, Role.DIRECTOR})
class GuidanceController {
  private static final int FOUND_SHOWN = 8;

  private final Catalogue catalogue;
  private final Submitting submitting;
  private final Naming naming;
  private final Telling telling;

  GuidanceController(Catalogue catalogue, Submitting submitting, Naming naming, Telling telling) {
    this.catalogue = catalogue;
    this.submitting = submitting;
    this.naming = naming;
    this.telling = telling;
  }

  @GetMapping("/quay/huong-dan")
  String show(
      @RequestParam(name = "q", defaultValue = "") String asked, Locale locale, Model model) {
    model.addAttribute("page", page(asked, Map.of(), Mistakes.NONE, locale));
    return "counter/guidance";
  }

  @PostMapping("/quay/huong-dan")
  String note(
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      HttpSession session,
      Locale locale,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Typed typed = Typed.of(sent);
    Mistakes mistakes = GuidanceRules.mistakes(typed, key -> telling.text(locale, key));
    if (mistakes.none()) {
      try {
        write(typed, actor, session);
        after.addFlashAttribute("notice", Notice.done("counter.guidance.done"));
        return "redirect:/quay";
      } catch (RefusedException refused) {
        mistakes = telling.mistakes(refused, locale);
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("page", page(typed.text("asked"), typed.fields(), mistakes, locale));
    return "counter/guidance";
  }

  private void write(Typed typed, Actor actor, HttpSession session) {
    UUID operation = typed.operation();
    UUID id = Submitting.part(operation, "guidance");
    Optional<Guide.Outcome> outcome = typed.choice("outcome", Guide.Outcome.class);
    if (outcome.isPresent()) {
      submitting.submit(
          operation,
          GuidanceRules.guide(id, outcome.get(), typed),
          Guide.Done.class,
          actor,
          session);
      return;
    }
    submitting.submit(
        operation,
        new NoteNeed(id, typed.textOrNull("procedure"), typed.text("words"), null),
        NoteNeed.Done.class,
        actor,
        session);
  }

  private GuidancePage page(
      String asked, Map<String, String> fields, Mistakes mistakes, Locale locale) {
    List<Choice> procedures = new ArrayList<>();
    String chosen = fields.getOrDefault("procedure", "");
    if (!asked.isBlank()) {
      catalogue.search(asked, naming.today(), FOUND_SHOWN).stream()
          .map(each -> new Choice(each.code(), each.name(), each.code()))
          .forEach(procedures::add);
    }
    if (!chosen.isEmpty() && procedures.stream().noneMatch(each -> each.value().equals(chosen))) {
      procedures.add(new Choice(chosen, naming.procedureName(chosen), chosen));
    }
    Map<String, String> shown = new HashMap<>(fields);
    if (chosen.isEmpty() && procedures.size() == 1) {
      shown.put("procedure", procedures.getFirst().value());
    }
    return new GuidancePage(
        new Typed(fields).operation().toString(),
        asked,
        procedures,
        outcomes(locale),
        shown,
        mistakes);
  }

  private List<Choice> outcomes(Locale locale) {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(GuidanceRules.NEED, locale));
    Arrays.stream(Guide.Outcome.values())
        .map(each -> choice(each.name(), locale))
        .forEach(choices::add);
    return choices;
  }

  private Choice choice(String value, Locale locale) {
    return new Choice(
        value,
        telling.text(locale, "counter.outcome." + value),
        telling.text(locale, "counter.outcome-hint." + value));
  }
}
