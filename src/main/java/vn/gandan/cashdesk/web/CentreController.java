package vn.gandan.cashdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.till.CentreLooks;
import vn.gandan.till.Difference;
import vn.gandan.till.ProposeOutcome;
import vn.gandan.till.Tills;
import vn.gandan.ui.Notice;

/** Chênh lệch quỹ của tỉnh: the centre sees and proposes; it moves nothing. */
@Controller
@RequestMapping("/chenh-lech-quy")
@Allowed(Role.PROVINCE_OFFICE)
class CentreController {
  private final Tills tills;
  private final Ledger ledger;
  private final CentreLooks looks;
  private final Network network;
  private final CashEntries entries;

  CentreController(
      Tills tills, Ledger ledger, CentreLooks looks, Network network, CashEntries entries) {
    this.tills = tills;
    this.ledger = ledger;
    this.looks = looks;
    this.network = network;
    this.entries = entries;
  }

  @GetMapping
  String show(Actor actor, HttpServletRequest request, Model model) {
    looks.write(actor);
    Words words = entries.words(request);
    model.addAttribute(
        "page",
        new CentrePage(
            tills.openDifferences().stream().map(each -> line(each, words)).toList(),
            CashOverview.of(ledger.byOffice(CashOverview.CASH), this::name),
            UUID.randomUUID()));
    return "cashdesk/centre";
  }

  @PostMapping("/{difference}")
  String propose(
      @PathVariable UUID difference,
      @RequestParam UUID operationId,
      @RequestParam Difference.Outcome to,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after) {
    entries.press(
        operationId,
        new ProposeOutcome(
            CashEntries.made(operationId, "proposal"), difference, to, words.strip()),
        ProposeOutcome.Done.class,
        actor,
        request,
        after,
        Notice.done("cashdesk.proposed"));
    return "redirect:/chenh-lech-quy";
  }

  private String name(UUID office) {
    return network.office(office).map(Office::name).orElse("—");
  }

  private CentrePage.Line line(Difference each, Words words) {
    return new CentrePage.Line(
        new CashDifferencePage.Line(
            each.id(), each.foundAt(), each.amount(), each.disputed(), each.shift(), null),
        name(each.office()),
        CashDifferenceController.outcomes(each, words),
        tills.proposalsTo(each.office()).stream()
            .filter(proposal -> !proposal.answered() && proposal.difference().equals(each.id()))
            .count());
  }
}
