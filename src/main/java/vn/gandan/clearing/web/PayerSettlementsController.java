package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.benefit.Benefits;
import vn.gandan.clearing.Settlement;
import vn.gandan.clearing.Settlements;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;

/** Quyết toán chờ bên chi trả ký: what the post has signed for the own agency. */
@Controller
@RequestMapping(PayerSettlementsPage.HERE)
@Allowed(Role.AGENCY_OFFICER)
class PayerSettlementsController {
  private final Benefits benefits;
  private final Settlements settlements;
  private final SettlementPages pages;
  private final SettlementDownloads downloads;
  private final SettlementDecisions decisions;
  private final Hands hands;

  PayerSettlementsController(
      Benefits benefits,
      Settlements settlements,
      SettlementPages pages,
      SettlementDownloads downloads,
      SettlementDecisions decisions,
      Hands hands) {
    this.benefits = benefits;
    this.settlements = settlements;
    this.pages = pages;
    this.downloads = downloads;
    this.decisions = decisions;
    this.hands = hands;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    UUID agency = Objects.requireNonNull(actor.unitId(), "an officer belongs to an agency");
    model.addAttribute(
        "page",
        new PayerSettlementsPage(
            hands.unitName(agency),
            settlements.ofPayer(agency).stream()
                .map(it ->
                    new PayerSettlementsPage.Line(benefits.round(it.roundId()).orElseThrow(), it))
                .toList()));
    return "clearing/payer";
  }

  @GetMapping("/{settlement}")
  String show(@PathVariable UUID settlement, Actor actor, Model model) {
    Settlement found = pages.ofPayer(settlement, actor);
    model.addAttribute("page", pages.page(found, actor, Filled.fresh(), Mistakes.NONE));
    return "clearing/settlement";
  }

  @PostMapping("/{settlement}")
  String write(
      @PathVariable UUID settlement,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Settlement found = pages.ofPayer(settlement, actor);
    Filled form = Filled.of(operationId, request);
    Writing.Sent sent = new Writing.Sent(actor, request, after, form);
    Mistakes mistakes = decisions.done(sent);
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", pages.page(found, actor, form, mistakes));
      return "clearing/settlement";
    }
    return "redirect:" + PayerSettlementsPage.HERE + "/" + settlement;
  }

  @GetMapping("/{settlement}/quyet-toan.pdf")
  ResponseEntity<byte[]> paper(@PathVariable UUID settlement, Actor actor) {
    Settlement found = pages.ofPayer(settlement, actor);
    return downloads.pdf(pages.page(found, actor, Filled.fresh(), Mistakes.NONE), actor);
  }

  @GetMapping("/{settlement}/quyet-toan.xlsx")
  ResponseEntity<byte[]> sheet(@PathVariable UUID settlement, Actor actor) {
    Settlement found = pages.ofPayer(settlement, actor);
    return downloads.xlsx(pages.page(found, actor, Filled.fresh(), Mistakes.NONE), actor);
  }
}
