package vn.gandan.cashdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.till.Remit;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Giao tiền: cash leaves this hand for another one of the office. */
@Controller
@RequestMapping("/quy/giao")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER})
class CashRemittingController {
  private final TillPages pages;
  private final CashEntries entries;
  private final WorkDesks desks;

  CashRemittingController(TillPages pages, CashEntries entries, WorkDesks desks) {
    this.pages = pages;
    this.entries = entries;
    this.desks = desks;
  }

  @GetMapping
  String begin(Actor actor, HttpServletRequest request, Model model) {
    return page(Filled.fresh(), actor, request, model);
  }

  @PostMapping
  String remit(
      @RequestParam UUID operationId,
      @RequestParam(required = false) @Nullable UUID to,
      @RequestParam Map<String, String> parameters,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Words words = entries.words(request);
    CountForm count = CountForm.of(parameters);
    Mistakes mistakes = count.check(words);
    if (to == null) {
      mistakes = mistakes.and("to", words.t("cashdesk.mistake.to"));
    } else if (mistakes.none()) {
      Remit act = new Remit(CashEntries.made(operationId, "remittance"), to, count.pieces());
      Optional<Mistakes> refused =
          entries.enter(
              operationId,
              act,
              Remit.Done.class,
              actor,
              request,
              after,
              done -> Notice.done("cashdesk.remitted", words.money(done.offered())));
      if (refused.isEmpty()) {
        return "redirect:/quy";
      }
      mistakes = refused.get();
    }
    response.setStatus(422);
    String chosen = to == null ? null : to.toString();
    return page(new Filled(operationId, count, chosen, null, mistakes), actor, request, model);
  }

  private String page(Filled filled, Actor actor, HttpServletRequest request, Model model) {
    UUID here = desks.of(actor, request).desk().deskId();
    model.addAttribute(
        "page",
        new CountPage(
            "cashdesk.remit.title",
            "cashdesk.remit.hint",
            "cashdesk.remit.do",
            "/quy/giao",
            null,
            pages.takers(actor, here),
            false,
            filled));
    return "cashdesk/count";
  }
}
