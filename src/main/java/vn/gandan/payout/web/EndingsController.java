package vn.gandan.payout.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.Due;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.payout.Payouts;
import vn.gandan.payout.PowerEnding;
import vn.gandan.payout.PowerEnds;
import vn.gandan.payout.RevokePower;
import vn.gandan.payout.TellPowerEnd;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Giấy ủy quyền sắp hết hạn: whom the office has to tell. */
@Controller
@RequestMapping(EndingsPage.PATH)
@Allowed({Role.CLERK, Role.DIRECTOR})
class EndingsController {
  private final PowerEnds ends;
  private final Payouts payouts;
  private final AtTheTill till;
  private final Writing writing;

  EndingsController(PowerEnds ends, Payouts payouts, AtTheTill till, Writing writing) {
    this.ends = ends;
    this.payouts = payouts;
    this.till = till;
    this.writing = writing;
  }

  @GetMapping
  String show(Actor actor, HttpServletRequest request, Model model) {
    return again(actor, Filled.fresh(), Mistakes.NONE, writing.words(request), model);
  }

  @PostMapping
  String write(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    Mistakes found =
        FilledRules.choice(Mistakes.NONE, filled, "told", RevokePower.ToldBy.class, words);
    found = FilledRules.id(found, filled, "power", words);
    return Writing.answer(
        response,
        found,
        () ->
            writing.write(
                new Writing.Sent(actor, request, after, filled),
                new TellPowerEnd(
                    Objects.requireNonNull(filled.id("power")),
                    RevokePower.ToldBy.valueOf(filled.text("told"))),
                TellPowerEnd.Done.class,
                Notice.done("payout.endings.done")),
        EndingsPage.PATH,
        mistakes -> again(actor, filled, mistakes, words, model));
  }

  private String again(Actor actor, Filled filled, Mistakes mistakes, Words words, Model model) {
    model.addAttribute("page", page(actor, filled, mistakes, words));
    return "payout/endings";
  }

  private EndingsPage page(Actor actor, Filled filled, Mistakes mistakes, Words words) {
    UUID office = Objects.requireNonNull(actor.unitId(), "a clerk belongs to an office");
    List<PowerEnding> ending = ends.ofOffice(office);
    Map<UUID, Due> whose = new LinkedHashMap<>();
    payouts
        .owedTo(ending.stream().map(each -> each.power().beneficiary()).toList(), actor)
        .forEach(due -> whose.putIfAbsent(due.duty().beneficiaryId(), due));
    List<EndingsPage.Line> waiting = new ArrayList<>();
    List<EndingsPage.Line> told = new ArrayList<>();
    for (PowerEnding each : ending) {
      Due due = whose.get(each.power().beneficiary());
      (each.told() == null ? waiting : told)
          .add(
              new EndingsPage.Line(
                  each,
                  due == null ? null : due.programme().name(),
                  due == null ? null : due.fullName(),
                  till.person(each.power().proxy(), actor).fullName()));
    }
    return new EndingsPage(
        waiting,
        told,
        PowersPages.choices(words, "payout.powers.told.", RevokePower.ToldBy.values()),
        filled,
        mistakes);
  }
}
