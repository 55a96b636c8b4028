package vn.gandan.benefit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.DecideRate;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.RateItem;
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

/** Mức chi và giới hạn: the country's, and the province's own by dated decision. */
@Controller
@RequestMapping(RatesPage.HERE)
class RatesController {
  private final Programmes programmes;
  private final WorkDesks desks;
  private final Writing writing;

  RatesController(Programmes programmes, WorkDesks desks, Writing writing) {
    this.programmes = programmes;
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
  String decide(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    return Writing.answer(
        response,
        mistakes(filled, words),
        () ->
            writing.write(
                new Writing.Sent(actor, request, after, filled),
                act(filled),
                DecideRate.Done.class,
                Notice.done("benefit.rate.done", words.t("benefit.rate." + filled.text("item")))),
        RatesPage.HERE,
        mistakes -> page(actor, filled, mistakes, words, model));
  }

  /** Only of what {@link #mistakes} let pass. */
  private static DecideRate act(Filled filled) {
    return new DecideRate(
        filled.made(),
        RateItem.valueOf(filled.text("item")),
        filled.whole("value").orElseThrow(),
        filled.text("decision"),
        Objects.requireNonNull(filled.day("decided")),
        Objects.requireNonNull(filled.day("from")));
  }

  private static Mistakes mistakes(Filled filled, Words words) {
    Mistakes found = FilledRules.choice(Mistakes.NONE, filled, "item", RateItem.class, words);
    found = FilledRules.positive(found, filled, "value", words);
    found = FilledRules.text(found, filled, "decision", 3, 200, words);
    found = FilledRules.day(found, filled, "decided", words);
    return FilledRules.day(found, filled, "from", words);
  }

  private String page(Actor actor, Filled filled, Mistakes mistakes, Words words, Model model) {
    model.addAttribute(
        "page",
        new RatesPage(
            programmes.standing(desks.today()),
            Arrays.stream(RateItem.values())
                .map(item ->
                    new Choice(
                        item.name(),
                        words.t("benefit.rate." + item.name())
                            + ", "
                            + words.t("benefit.unit." + item.unit().name())))
                .toList(),
            actor.role() == Role.PROVINCE_OFFICE,
            filled,
            mistakes));
    return "benefit/rates";
  }
}
