package vn.gandan.cashdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.till.AnswerProposal;
import vn.gandan.till.AnswerReversal;
import vn.gandan.ui.Notice;

/** What takes a second person: requests to take something back, proposals of the centre. */
@Controller
@RequestMapping("/quy")
class SecondPersonController {
  private final CashEntries entries;

  SecondPersonController(CashEntries entries) {
    this.entries = entries;
  }

  @PostMapping("/huy/{request}")
  @Allowed({Role.DIRECTOR, Role.VAULT_KEEPER})
  String reversal(
      @PathVariable("request") UUID asked,
      @RequestParam UUID operationId,
      @RequestParam boolean granted,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after) {
    entries.press(
        operationId,
        new AnswerReversal(asked, granted, words.strip()),
        AnswerReversal.Done.class,
        actor,
        request,
        after,
        Notice.done(granted ? "cashdesk.reversal.granted" : "cashdesk.reversal.refused"));
    return "redirect:/quy";
  }

  @PostMapping("/de-xuat/{proposal}")
  @Allowed(Role.DIRECTOR)
  String proposal(
      @PathVariable UUID proposal,
      @RequestParam UUID operationId,
      @RequestParam boolean accepted,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after) {
    entries.press(
        operationId,
        new AnswerProposal(proposal, accepted, words.strip()),
        AnswerProposal.Done.class,
        actor,
        request,
        after,
        Notice.done(accepted ? "cashdesk.proposal.accepted" : "cashdesk.proposal.disputed"));
    return "redirect:/quy";
  }
}
