package vn.gandan.cashdesk.web;

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
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.network.ServicePoint;
import vn.gandan.till.Ceilings;
import vn.gandan.till.DecideCeiling;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Mức tồn quỹ: entered by the provincial post office, with its paper and its first day. */
@Controller
@RequestMapping(CeilingsPage.HERE)
@Allowed(Role.PROVINCE_OFFICE)
class CeilingsController {
  private final Ceilings ceilings;
  private final Writing writing;

  CeilingsController(Ceilings ceilings, Writing writing) {
    this.ceilings = ceilings;
    this.writing = writing;
  }

  @GetMapping
  String show(HttpServletRequest request, Model model) {
    return page(Filled.fresh(), Mistakes.NONE, writing.words(request), model);
  }

  @PostMapping
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
                DecideCeiling.Done.class,
                Notice.done("cashdesk.ceilings.done")),
        CeilingsPage.HERE,
        mistakes -> page(filled, mistakes, words, model));
  }

  private static Mistakes mistakes(Filled filled, Words words) {
    Mistakes found =
        FilledRules.choice(Mistakes.NONE, filled, "level", ServicePoint.Level.class, words);
    found = FilledRules.positive(found, filled, "most", words);
    found = FilledRules.text(found, filled, "decision", 3, 200, words);
    found = FilledRules.day(found, filled, "decided", words);
    return FilledRules.day(found, filled, "from", words);
  }

  /** Only of what {@link #mistakes} let pass. */
  private static DecideCeiling act(Filled filled) {
    return new DecideCeiling(
        filled.made(),
        ServicePoint.Level.valueOf(filled.text("level")),
        filled.whole("most").orElseThrow(),
        filled.text("decision"),
        Objects.requireNonNull(filled.day("decided")),
        Objects.requireNonNull(filled.day("from")));
  }

  private String page(Filled filled, Mistakes mistakes, Words words, Model model) {
    model.addAttribute(
        "page",
        new CeilingsPage(
            ceilings.decided(),
            Arrays.stream(ServicePoint.Level.values())
                .map(level -> new Choice(level.name(), words.t("network.level." + level.name())))
                .toList(),
            filled,
            mistakes));
    return "cashdesk/ceilings";
  }
}
