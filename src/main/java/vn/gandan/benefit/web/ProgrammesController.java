package vn.gandan.benefit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.OpenProgramme;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Stops;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Chi trả an sinh: what is paid in the province, and how far each round is. */
@Controller
@RequestMapping(HomePage.HERE)
class ProgrammesController {
  private static final String CODE = "[A-Z0-9][A-Z0-9-]{1,19}";

  private final Programmes programmes;
  private final Benefits benefits;
  private final Stops stops;
  private final WorkDesks desks;
  private final Writing writing;

  ProgrammesController(
      Programmes programmes, Benefits benefits, Stops stops, WorkDesks desks, Writing writing) {
    this.programmes = programmes;
    this.benefits = benefits;
    this.stops = stops;
    this.desks = desks;
    this.writing = writing;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(Actor actor, HttpServletRequest request, Model model) {
    return page(actor, Filled.fresh(), Mistakes.NONE, writing.words(request), model);
  }

  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String open(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    Mistakes mistakes = mistakes(filled, words);
    if (mistakes.none()) {
      OpenProgramme act =
          new OpenProgramme(
              filled.made(),
              code(filled),
              Programme.Kind.valueOf(filled.text("kind")),
              filled.text("name"),
              filled.text("basis"));
      mistakes =
          writing.write(
              new Writing.Sent(actor, request, after, filled),
              act,
              OpenProgramme.Done.class,
              Notice.done("benefit.programme.done", act.programmeCode()));
      if (mistakes.none()) {
        return "redirect:" + HomePage.HERE;
      }
    }
    response.setStatus(422);
    return page(actor, filled, mistakes, words, model);
  }

  private static String code(Filled filled) {
    return filled.text("code").toUpperCase(Locale.ROOT);
  }

  private static Mistakes mistakes(Filled filled, Words words) {
    Mistakes found =
        code(filled).matches(CODE)
            ? Mistakes.NONE
            : Mistakes.of("code", words.t("benefit.mistake.code"));
    boolean kind =
        Arrays.stream(Programme.Kind.values())
            .anyMatch(each -> each.name().equals(filled.text("kind")));
    found = FilledRules.choice(found, kind, "kind", words);
    found = FilledRules.text(found, filled, "name", 3, 200, words);
    return FilledRules.text(found, filled, "basis", 3, 300, words);
  }

  private String page(Actor actor, Filled filled, Mistakes mistakes, Words words, Model model) {
    boolean mayWrite = actor.role() == Role.PROVINCE_OFFICE;
    model.addAttribute(
        "page",
        new HomePage(
            programmes.all(),
            benefits.rounds(),
            Arrays.stream(Programme.Kind.values())
                .map(kind -> new Choice(kind.name(), words.t("benefit.kind." + kind.name())))
                .toList(),
            mayWrite,
            mayWrite ? stops.questionsWaiting(actor, desks.today()) : 0,
            filled,
            mistakes));
    return "benefit/home";
  }
}
