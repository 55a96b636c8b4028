package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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
import vn.gandan.benefit.CommuneParts;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.clearing.PaidAfterDeath;
import vn.gandan.clearing.Reclaim;
import vn.gandan.clearing.Reclaims;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Thu hồi tiền chi sau khi mất: what a commune asks back. */
@Controller
@RequestMapping(ReclaimsPage.HERE)
@Allowed(Role.AGENCY_OFFICER)
class ReclaimsController {
  private final Benefits benefits;
  private final CommuneParts parts;
  private final RoundDuties duties;
  private final Reclaims reclaims;
  private final Network network;
  private final WorkDesks desks;
  private final Writing writing;

  ReclaimsController(
      Benefits benefits,
      CommuneParts parts,
      RoundDuties duties,
      Reclaims reclaims,
      Network network,
      WorkDesks desks,
      Writing writing) {
    this.benefits = benefits;
    this.parts = parts;
    this.duties = duties;
    this.reclaims = reclaims;
    this.network = network;
    this.desks = desks;
    this.writing = writing;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    model.addAttribute("page", page(actor, Filled.fresh(), Mistakes.NONE));
    return "clearing/reclaims";
  }

  @PostMapping
  String write(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled form = Filled.of(operationId, request);
    Writing.Sent sent = new Writing.Sent(actor, request, after, form);
    Mistakes mistakes = reclaim(sent);
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", page(actor, form, mistakes));
      return "clearing/reclaims";
    }
    return "redirect:" + ReclaimsPage.HERE;
  }

  private Mistakes reclaim(Writing.Sent sent) {
    Filled form = sent.filled();
    Words words = writing.words(sent.request());
    UUID entitlement = form.id("entitlement");
    Mistakes found = FilledRules.sure(Mistakes.NONE, form, words);
    found = FilledRules.choice(found, entitlement != null, "entitlement", words);
    found = FilledRules.day(found, form, "died_on", words);
    found = FilledRules.text(found, form, "paper", 3, 200, words);
    found = FilledRules.dong(found, form, "amount", words);
    if (!found.none()) {
      return found;
    }
    return writing.write(
        sent,
        new Reclaim(
            Objects.requireNonNull(entitlement),
            Objects.requireNonNull(form.day("died_on")),
            form.text("paper"),
            form.whole("amount").orElseThrow()),
        Reclaim.Done.class,
        done -> Notice.done("clearing.reclaimed", words.money(done.dong())));
  }

  private ReclaimsPage page(Actor actor, Filled form, Mistakes mistakes) {
    String commune = parts.communeOf(actor, desks.today());
    List<PaidAfterDeath> paid = reclaims.paidAfterDeath(commune);
    Map<UUID, String> names =
        duties.names(paid.stream().map(PaidAfterDeath::entitlementId).toList(), actor);
    List<ReclaimsPage.Paid> shown = new ArrayList<>();
    for (PaidAfterDeath each : paid) {
      shown.add(
          new ReclaimsPage.Paid(
              benefits.round(each.roundId()).orElseThrow(),
              names.getOrDefault(each.entitlementId(), "–"),
              each));
    }
    return new ReclaimsPage(
        network.commune(commune, desks.today()).map(Commune::fullName).orElse(commune),
        shown,
        reclaims.ofCommunes(List.of(commune)).stream()
            .map(it -> new ReclaimsPage.Line(benefits.round(it.roundId()).orElseThrow(), it))
            .toList(),
        form,
        mistakes);
  }
}
