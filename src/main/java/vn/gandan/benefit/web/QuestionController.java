package vn.gandan.benefit.web;

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
import vn.gandan.benefit.AnswerQuestion;
import vn.gandan.benefit.BenefitRefusal;
import vn.gandan.benefit.EventQuestion;
import vn.gandan.benefit.Stops;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Nghi vấn sau khi chốt: a number was told under another name, and people find out. */
@Controller
@RequestMapping(StopsPage.QUESTION + "/{duty}/{event}")
@Allowed({Role.AGENCY_OFFICER, Role.PROVINCE_OFFICE})
class QuestionController {
  private final Stops stops;
  private final Network network;
  private final WorkDesks desks;
  private final Writing writing;

  QuestionController(Stops stops, Network network, WorkDesks desks, Writing writing) {
    this.stops = stops;
    this.network = network;
    this.desks = desks;
    this.writing = writing;
  }

  @GetMapping
  String show(
      @PathVariable UUID duty,
      @PathVariable UUID event,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    model.addAttribute(
        "page",
        page(asked(duty, event, actor), Filled.fresh(), Mistakes.NONE, writing.words(request)));
    return "benefit/question";
  }

  @PostMapping
  String answer(
      @PathVariable UUID duty,
      @PathVariable UUID event,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    EventQuestion question = asked(duty, event, actor);
    Filled form = Filled.of(operationId, request);
    Words words = writing.words(request);
    AnswerQuestion.Outcome outcome = form.choice("outcome", AnswerQuestion.Outcome.class);
    Mistakes mistakes = FilledRules.choice(Mistakes.NONE, outcome != null, "outcome", words);
    mistakes = FilledRules.text(mistakes, form, "words", 3, 500, words);
    if (mistakes.none() && outcome != null) {
      mistakes =
          writing.write(
              new Writing.Sent(actor, request, after, form),
              new AnswerQuestion(duty, event, outcome, form.text("words")),
              AnswerQuestion.Done.class,
              Notice.done("benefit.question.done." + outcome.name()));
    }
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", page(question, form, mistakes, words));
      return "benefit/question";
    }
    return "redirect:" + StopsPage.HERE;
  }

  private EventQuestion asked(UUID duty, UUID event, Actor actor) {
    return stops
        .question(duty, event, actor, desks.today())
        .orElseThrow(() -> new RefusedException(new BenefitRefusal.UnknownQuestion(duty)));
  }

  private StopsPage.Asked page(
      EventQuestion question, Filled form, Mistakes mistakes, Words words) {
    EventQuestion.Told told = question.told();
    String teller =
        told == null
            ? ""
            : network
                .commune(told.commune(), desks.today())
                .map(Commune::fullName)
                .orElse(told.commune());
    return new StopsPage.Asked(
        question,
        teller,
        Arrays.stream(AnswerQuestion.Outcome.values())
            .map(each -> new Choice(each.name(), words.t("benefit.question." + each.name())))
            .toList(),
        form,
        mistakes);
  }
}
