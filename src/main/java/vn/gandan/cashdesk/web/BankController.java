package vn.gandan.cashdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.till.BankSlip;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Ngân hàng: cash is fetched into the vault or brought from it. */
@Controller
@RequestMapping("/quy/ngan-hang")
@Allowed(Role.VAULT_KEEPER)
class BankController {
  private static final int SHORTEST_PAPER = 3;

  private final CashEntries entries;

  BankController(CashEntries entries) {
    this.entries = entries;
  }

  @GetMapping
  String begin(HttpServletRequest request, Model model) {
    return page(Filled.fresh(), request, model);
  }

  @PostMapping
  String enter(
      @RequestParam UUID operationId,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String paper,
      @RequestParam Map<String, String> parameters,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Words words = entries.words(request);
    CountForm count = CountForm.of(parameters);
    Mistakes mistakes = count.check(words);
    Optional<BankSlip.Way> way =
        Arrays.stream(BankSlip.Way.values()).filter(each -> each.name().equals(to)).findFirst();
    if (way.isEmpty()) {
      mistakes = mistakes.and("to", words.t("cashdesk.mistake.way"));
    }
    if (paper.strip().length() < SHORTEST_PAPER) {
      mistakes = mistakes.and("paper", words.t("cashdesk.mistake.paper"));
    }
    if (mistakes.none()) {
      BankSlip act =
          new BankSlip(
              CashEntries.made(operationId, "slip"),
              way.orElseThrow(),
              paper.strip(),
              count.pieces());
      Optional<Mistakes> refused =
          entries.enter(
              operationId,
              act,
              BankSlip.Done.class,
              actor,
              request,
              after,
              done -> Notice.done("cashdesk.bank.entered", words.money(done.amount())));
      if (refused.isEmpty()) {
        return "redirect:/quy";
      }
      mistakes = refused.get();
    }
    response.setStatus(422);
    return page(new Filled(operationId, count, to, paper, mistakes), request, model);
  }

  private String page(Filled filled, HttpServletRequest request, Model model) {
    Words words = entries.words(request);
    List<Choice> ways =
        Arrays.stream(BankSlip.Way.values())
            .map(each -> new Choice(each.name(), words.t("cashdesk.bank." + each)))
            .toList();
    model.addAttribute(
        "page",
        new CountPage(
            "cashdesk.bank.title",
            "cashdesk.bank.hint",
            "cashdesk.bank.do",
            "/quy/ngan-hang",
            null,
            ways,
            true,
            filled));
    return "cashdesk/count";
  }
}
