package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.clearing.Reclaimed;
import vn.gandan.clearing.TakeRecovery;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.visit.ServingTill;
import vn.gandan.visit.Settle;

/** Thu tiền thu hồi tại quầy: a family brings back in cash what was paid after a death. */
@Controller
@RequestMapping(RecoveriesPage.HERE + "/{duty}")
@Allowed({Role.CLERK, Role.DIRECTOR})
class CashRecoveryController {
  private final CashRecoveryPages pages;
  private final ServingTill till;
  private final Writing writing;
  private final Entries entries;

  CashRecoveryController(
      CashRecoveryPages pages, ServingTill till, Writing writing, Entries entries) {
    this.pages = pages;
    this.till = till;
    this.writing = writing;
    this.entries = entries;
  }

  @GetMapping
  String show(@PathVariable UUID duty, Actor actor, HttpServletRequest request, Model model) {
    Reclaimed found = pages.find(duty, actor);
    model.addAttribute("page", pages.page(found, Filled.fresh(), Mistakes.NONE, actor, request));
    return "clearing/cash-recovery";
  }

  @PostMapping
  String take(
      @PathVariable UUID duty,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Reclaimed found = pages.find(duty, actor);
    Filled form = Filled.of(operationId, request);
    Words words = writing.words(request);
    Mistakes mistakes = mistakes(form, words);
    if (mistakes.none()) {
      try {
        Entries.Entered<Settle.Done> entered = enter(duty, form, actor, request);
        after.addFlashAttribute(
            "notice",
            entered.notice(done ->
                Notice.done(
                    "clearing.recovery.taken",
                    Integer.toString(done.no()),
                    words.money(done.change()))));
        return "redirect:/quay/bien-nhan/" + entered.done().receipt();
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("", words.refusal(refused.refusal()));
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("page", pages.page(found, form, mistakes, actor, request));
    return "clearing/cash-recovery";
  }

  private static Mistakes mistakes(Filled form, Words words) {
    Mistakes found = FilledRules.dong(Mistakes.NONE, form, "amount", words);
    return FilledRules.dong(found, form, "given", words);
  }

  /** The money and its receipt, at once. */
  private Entries.Entered<Settle.Done> enter(
      UUID duty, Filled form, Actor actor, HttpServletRequest request) {
    long amount = form.whole("amount").orElseThrow();
    long given = form.whole("given").orElseThrow();
    UUID recovery = form.made();
    return entries.enterTogether(
        form.operation(),
        till.desk(actor, request),
        List.of(
            new TakeRecovery(recovery, duty, amount),
            new Settle(recovery, /* person= */ null, amount, given, /* paidOut= */ 0)),
        Settle.Done.class,
        actor);
  }
}
