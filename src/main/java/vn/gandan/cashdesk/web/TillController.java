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
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.till.OpenTill;
import vn.gandan.till.ResumeTill;
import vn.gandan.till.SuspendTill;
import vn.gandan.till.WithdrawRemittance;
import vn.gandan.ui.Notice;

/** Quỹ: the cash of this desk, and what can be done with it. */
@Controller
@RequestMapping("/quy")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER})
class TillController {
  private final TillPages pages;
  private final CashEntries entries;
  private final WorkDesks desks;

  TillController(TillPages pages, CashEntries entries, WorkDesks desks) {
    this.pages = pages;
    this.entries = entries;
    this.desks = desks;
  }

  @GetMapping
  String show(Actor actor, HttpServletRequest request, Model model) {
    model.addAttribute("page", pages.page(actor, request, entries.words(request)));
    return "cashdesk/till";
  }

  /** Changes the desk for the rest of the session. */
  @PostMapping("/ban")
  String choose(@RequestParam UUID desk, HttpServletRequest request) {
    desks.choose(desk, request);
    return "redirect:/quy";
  }

  @PostMapping("/mo-ca")
  @Allowed({Role.CLERK, Role.DIRECTOR, Role.COURIER})
  String open(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after) {
    OpenTill act = new OpenTill(CashEntries.made(operationId, "shift"));
    entries.press(
        operationId,
        act,
        OpenTill.Done.class,
        actor,
        request,
        after,
        Notice.done("cashdesk.opened"));
    return "redirect:/quy";
  }

  @PostMapping("/tam-nghi/{shift}")
  @Allowed({Role.CLERK, Role.DIRECTOR, Role.COURIER})
  String suspend(
      @PathVariable UUID shift,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after) {
    entries.press(
        operationId,
        new SuspendTill(shift),
        SuspendTill.Done.class,
        actor,
        request,
        after,
        Notice.done("cashdesk.suspended"));
    return "redirect:/quy";
  }

  @PostMapping("/tiep-tuc/{shift}")
  @Allowed({Role.CLERK, Role.DIRECTOR, Role.COURIER})
  String resume(
      @PathVariable UUID shift,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after) {
    entries.press(
        operationId,
        new ResumeTill(shift),
        ResumeTill.Done.class,
        actor,
        request,
        after,
        Notice.done("cashdesk.resumed"));
    return "redirect:/quy";
  }

  @PostMapping("/thu-hoi/{remittance}")
  String withdraw(
      @PathVariable UUID remittance,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after) {
    entries.press(
        operationId,
        new WithdrawRemittance(remittance),
        WithdrawRemittance.Done.class,
        actor,
        request,
        after,
        Notice.done("cashdesk.withdrawn"));
    return "redirect:/quy";
  }
}
