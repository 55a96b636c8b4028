package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.clearing.Reclaimed;
import vn.gandan.clearing.Reclaims;
import vn.gandan.clearing.Recover;
import vn.gandan.clearing.ServedCommunes;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Tiền thu hồi: what was asked back, and money of it that came to the office's account. */
@Controller
@RequestMapping(RecoveriesPage.HERE)
@Allowed({Role.CLERK, Role.DIRECTOR})
class RecoveriesController {
  private final Benefits benefits;
  private final RoundDuties duties;
  private final Reclaims reclaims;
  private final ServedCommunes served;
  private final SettlementPages names;
  private final WorkDesks desks;
  private final Hands hands;
  private final Writing writing;

  RecoveriesController(
      Benefits benefits,
      RoundDuties duties,
      Reclaims reclaims,
      ServedCommunes served,
      SettlementPages names,
      WorkDesks desks,
      Hands hands,
      Writing writing) {
    this.benefits = benefits;
    this.duties = duties;
    this.reclaims = reclaims;
    this.served = served;
    this.names = names;
    this.desks = desks;
    this.hands = hands;
    this.writing = writing;
  }

  @GetMapping
  String show(Actor actor, HttpServletRequest request, Model model) {
    Words words = writing.words(request);
    model.addAttribute("page", page(actor, Filled.fresh(), Mistakes.NONE, words));
    return "clearing/recoveries";
  }

  @PostMapping
  @Allowed(Role.DIRECTOR)
  String write(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled form = Filled.of(operationId, request);
    Words words = writing.words(request);
    Writing.Sent sent = new Writing.Sent(actor, request, after, form);
    Mistakes mistakes = recover(sent, words);
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", page(actor, form, mistakes, words));
      return "clearing/recoveries";
    }
    return "redirect:" + RecoveriesPage.HERE;
  }

  private Mistakes recover(Writing.Sent sent, Words words) {
    Filled form = sent.filled();
    UUID entitlement = form.id("entitlement");
    Mistakes found = FilledRules.choice(Mistakes.NONE, entitlement != null, "entitlement", words);
    found = FilledRules.dong(found, form, "amount", words);
    found = FilledRules.text(found, form, "paper", 3, 50, words);
    if (!found.none()) {
      return found;
    }
    return writing.write(
        sent,
        new Recover(
            form.made(),
            Objects.requireNonNull(entitlement),
            form.whole("amount").orElseThrow(),
            form.text("paper")),
        Recover.Done.class,
        done -> Notice.done("clearing.recovered", words.money(done.openDong())));
  }

  private RecoveriesPage page(Actor actor, Filled form, Mistakes mistakes, Words words) {
    UUID office = Objects.requireNonNull(actor.unitId(), "whoever serves belongs to an office");
    List<Reclaimed> found = reclaims.ofCommunes(served.of(office, desks.today()));
    Map<UUID, String> receivers =
        duties.names(found.stream().map(Reclaimed::entitlementId).toList(), actor);
    List<RecoveriesPage.Line> lines =
        found.stream()
            .map(it ->
                new RecoveriesPage.Line(
                    benefits.round(it.roundId()).orElseThrow(),
                    names.commune(it.commune()),
                    receivers.getOrDefault(it.entitlementId(), "–"),
                    it))
            .toList();
    List<Choice> open =
        lines.stream()
            .filter(line -> line.reclaimed().open().dong() > 0)
            .map(line -> choice(line, words))
            .toList();
    boolean byBank = actor.role() == Role.DIRECTOR;
    return new RecoveriesPage(hands.unitName(office), lines, byBank, open, form, mistakes);
  }

  private static Choice choice(RecoveriesPage.Line line, Words words) {
    return new Choice(
        line.reclaimed().entitlementId().toString(),
        words.t(
            "clearing.recovery.of",
            line.round().programme().programmeCode(),
            line.reclaimed().month().getMonthValue() + "/" + line.reclaimed().month().getYear(),
            line.name(),
            line.reclaimed().open()));
  }
}
