package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.gandan.clearing.PaySettlement;
import vn.gandan.clearing.ProposeSettlement;
import vn.gandan.clearing.ReverseAdvance;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Quyết toán một kỳ theo hợp đồng, for the provincial post office and its auditors. */
@Controller
@RequestMapping("/quyet-toan/ky/{round}/{contract}")
class SettlementController {
  static final String PROPOSE = "lap";
  static final String PAY = "thanh-toan";
  static final String REVERSE = "huy-tam-ung";

  private final SettlementPages pages;
  private final SettlementPapers papers;
  private final SettlementSheets sheets;
  private final SettlementDecisions decisions;
  private final Doing doing;

  SettlementController(
      SettlementPages pages,
      SettlementPapers papers,
      SettlementSheets sheets,
      SettlementDecisions decisions,
      Doing doing) {
    this.pages = pages;
    this.papers = papers;
    this.sheets = sheets;
    this.decisions = decisions;
    this.doing = doing;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(@PathVariable UUID round, @PathVariable UUID contract, Actor actor, Model model) {
    SettlementPages.Of of = pages.of(round, contract);
    model.addAttribute("page", pages.page(of, actor, ClearingForm.fresh(), Mistakes.NONE));
    return "clearing/settlement";
  }

  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String write(
      @PathVariable UUID round,
      @PathVariable UUID contract,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    SettlementPages.Of of = pages.of(round, contract);
    ClearingForm form = ClearingForm.of(operationId, request);
    Doing.Sent sent = new Doing.Sent(form, actor, request, response, after, doing.words(request));
    Mistakes mistakes =
        switch (form.task()) {
          case PROPOSE -> propose(of, sent);
          case PAY -> pay(of, sent);
          case REVERSE -> reverse(sent);
          default -> decisions.done(sent);
        };
    if (Doing.wrong(mistakes, sent)) {
      model.addAttribute("page", pages.page(of, actor, form, mistakes));
      return "clearing/settlement";
    }
    return "redirect:" + SettlementPage.here(round, contract);
  }

  @GetMapping("/quyet-toan.pdf")
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  ResponseEntity<byte[]> paper(@PathVariable UUID round, @PathVariable UUID contract, Actor actor) {
    SettlementPages.Of of = pages.of(round, contract);
    return papers.paper(pages.page(of, actor, ClearingForm.fresh(), Mistakes.NONE), actor);
  }

  @GetMapping("/quyet-toan.xlsx")
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  ResponseEntity<byte[]> sheet(@PathVariable UUID round, @PathVariable UUID contract, Actor actor) {
    SettlementPages.Of of = pages.of(round, contract);
    return sheets.sheet(pages.page(of, actor, ClearingForm.fresh(), Mistakes.NONE));
  }

  private Mistakes propose(SettlementPages.Of of, Doing.Sent sent) {
    FormReading reading = sent.reading();
    reading.sure();
    String digest = reading.text("digest", 64, 64);
    return reading.mistakes().none()
        ? doing.enter(
            sent,
            new ProposeSettlement(
                sent.form().made(), of.round().roundId(), of.contract().contractId(), digest),
            ProposeSettlement.Done.class,
            _ -> Notice.done("clearing.proposed"))
        : reading.mistakes();
  }

  private Mistakes pay(SettlementPages.Of of, Doing.Sent sent) {
    FormReading reading = sent.reading();
    PaySettlement act =
        new PaySettlement(
            pages.last(of).settlementId(),
            reading.choice("part", PaySettlement.Part.values()),
            reading.dong("amount"),
            reading.text("paper", 3, 50),
            reading.day("paid_on"));
    return reading.mistakes().none()
        ? doing.enter(
            sent, act, PaySettlement.Done.class, _ -> Notice.done("clearing.settlement-paid"))
        : reading.mistakes();
  }

  private Mistakes reverse(Doing.Sent sent) {
    FormReading reading = sent.reading();
    ReverseAdvance act = new ReverseAdvance(reading.id("advance"), reading.text("why", 3, 500));
    return reading.mistakes().none()
        ? doing.enter(
            sent,
            act,
            ReverseAdvance.Done.class,
            done -> Notice.done("clearing.advance.reversed", sent.words().money(done.amountDong())))
        : reading.mistakes();
  }
}
