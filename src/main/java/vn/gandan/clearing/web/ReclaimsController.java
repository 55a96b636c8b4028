package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.gandan.benefit.Receiver;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.clearing.PaidAfterDeath;
import vn.gandan.clearing.Reclaim;
import vn.gandan.clearing.Reclaims;
import vn.gandan.handover.WorkDesks;
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
  private final Doing doing;

  ReclaimsController(
      Benefits benefits,
      CommuneParts parts,
      RoundDuties duties,
      Reclaims reclaims,
      Network network,
      WorkDesks desks,
      Doing doing) {
    this.benefits = benefits;
    this.parts = parts;
    this.duties = duties;
    this.reclaims = reclaims;
    this.network = network;
    this.desks = desks;
    this.doing = doing;
  }

  @GetMapping
  String show(Actor actor, Model model) {
    model.addAttribute("page", page(actor, ClearingForm.fresh(), Mistakes.NONE));
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
    ClearingForm form = ClearingForm.of(operationId, request);
    Doing.Sent sent = new Doing.Sent(form, actor, request, response, after, doing.words(request));
    FormReading reading = sent.reading();
    reading.sure();
    Reclaim act =
        new Reclaim(
            reading.id("entitlement"), reading.day("died_on"), reading.text("paper", 3, 200));
    Mistakes mistakes =
        reading.mistakes().none()
            ? doing.enter(
                sent,
                act,
                Reclaim.Done.class,
                done -> Notice.done("clearing.reclaimed", sent.words().money(done.dong())))
            : reading.mistakes();
    if (Doing.wrong(mistakes, sent)) {
      model.addAttribute("page", page(actor, form, mistakes));
      return "clearing/reclaims";
    }
    return "redirect:" + ReclaimsPage.HERE;
  }

  private ReclaimsPage page(Actor actor, ClearingForm form, Mistakes mistakes) {
    String commune = parts.communeOf(actor, desks.today());
    List<PaidAfterDeath> paid = reclaims.paidAfterDeath(commune);
    Map<UUID, String> names = new HashMap<>();
    for (Receiver to :
        duties.receivers(paid.stream().map(PaidAfterDeath::entitlementId).toList(), actor)) {
      String name = to.name();
      names.put(to.entitlementId(), name == null ? "–" : name);
    }
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
