package vn.gandan.cashdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.till.ReceiveCash;
import vn.gandan.till.Remittance;
import vn.gandan.till.TillRefusal;
import vn.gandan.till.Tills;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Đếm và nhận: the taker counts without seeing what the giver wrote. */
@Controller
@RequestMapping("/quy/nhan/{remittance}")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER})
class CashReceivingController {
  private final Tills tills;
  private final TillPages pages;
  private final CashEntries entries;

  CashReceivingController(Tills tills, TillPages pages, CashEntries entries) {
    this.tills = tills;
    this.pages = pages;
    this.entries = entries;
  }

  @GetMapping
  String begin(
      @PathVariable UUID remittance, Actor actor, HttpServletRequest request, Model model) {
    return page(found(remittance, actor), Filled.fresh(), request, model);
  }

  @PostMapping
  String receive(
      @PathVariable UUID remittance,
      @RequestParam UUID operationId,
      @RequestParam Map<String, String> parameters,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Remittance offered = found(remittance, actor);
    Words words = entries.words(request);
    CountForm count = CountForm.of(parameters);
    Mistakes mistakes = count.check(words);
    if (mistakes.none()) {
      Optional<Mistakes> refused =
          entries.enter(
              operationId,
              new ReceiveCash(remittance, count.pieces()),
              ReceiveCash.Done.class,
              actor,
              request,
              after,
              done -> told(done, words));
      if (refused.isEmpty()) {
        return "redirect:/quy";
      }
      mistakes = refused.get();
    }
    response.setStatus(422);
    return page(offered, new Filled(operationId, count, null, null, mistakes), request, model);
  }

  private static Notice told(ReceiveCash.Done done, Words words) {
    return done.difference() == 0
        ? Notice.done("cashdesk.received", words.money(done.counted()))
        : Notice.warn(
            "cashdesk.received.difference",
            words.money(done.counted()),
            words.money(Math.abs(done.difference())));
  }

  private String page(
      Remittance remittance, Filled filled, HttpServletRequest request, Model model) {
    model.addAttribute(
        "page",
        new CountPage(
            "cashdesk.receive.title",
            "cashdesk.receive.hint",
            "cashdesk.receive.do",
            "/quy/nhan/" + remittance.id(),
            entries.words(request).t("cashdesk.receive.from", pages.desk(remittance.giverDesk())),
            List.of(),
            false,
            filled));
    return "cashdesk/count";
  }

  private Remittance found(UUID id, Actor actor) {
    return tills
        .remittance(id)
        .filter(each -> each.office().equals(actor.unitId()))
        .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownRemittance(id)));
  }
}
