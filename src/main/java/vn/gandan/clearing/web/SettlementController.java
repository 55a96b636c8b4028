package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
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
import vn.gandan.clearing.ReturnRecovered;
import vn.gandan.clearing.ReverseAdvance;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
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
  static final String PASS_ON = "chuyen-tra";

  private final SettlementPages pages;
  private final SettlementDownloads downloads;
  private final SettlementDecisions decisions;
  private final Writing writing;

  SettlementController(
      SettlementPages pages,
      SettlementDownloads downloads,
      SettlementDecisions decisions,
      Writing writing) {
    this.pages = pages;
    this.downloads = downloads;
    this.decisions = decisions;
    this.writing = writing;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(@PathVariable UUID round, @PathVariable UUID contract, Actor actor, Model model) {
    SettlementPages.Of of = pages.of(round, contract);
    model.addAttribute("page", pages.page(of, actor, Filled.fresh(), Mistakes.NONE));
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
    Filled form = Filled.of(operationId, request);
    Writing.Sent sent = new Writing.Sent(actor, request, after, form);
    Mistakes mistakes =
        switch (form.task()) {
          case PROPOSE -> propose(of, sent);
          case PAY -> pay(of, sent);
          case REVERSE -> reverse(sent);
          case PASS_ON -> passOn(of, sent);
          default -> decisions.done(sent);
        };
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", pages.page(of, actor, form, mistakes));
      return "clearing/settlement";
    }
    return "redirect:" + SettlementPage.here(round, contract);
  }

  @GetMapping("/quyet-toan.pdf")
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  ResponseEntity<byte[]> paper(@PathVariable UUID round, @PathVariable UUID contract, Actor actor) {
    SettlementPages.Of of = pages.of(round, contract);
    return downloads.pdf(pages.page(of, actor, Filled.fresh(), Mistakes.NONE), actor);
  }

  @GetMapping("/quyet-toan.xlsx")
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  ResponseEntity<byte[]> sheet(@PathVariable UUID round, @PathVariable UUID contract, Actor actor) {
    SettlementPages.Of of = pages.of(round, contract);
    return downloads.xlsx(pages.page(of, actor, Filled.fresh(), Mistakes.NONE), actor);
  }

  private Mistakes propose(SettlementPages.Of of, Writing.Sent sent) {
    Filled form = sent.filled();
    Words words = writing.words(sent.request());
    Mistakes found = FilledRules.sure(Mistakes.NONE, form, words);
    found = FilledRules.text(found, form, "digest", 64, 64, words);
    return found.none()
        ? writing.write(
            sent,
            new ProposeSettlement(
                form.made(), of.round().roundId(), of.contract().contractId(), form.text("digest")),
            ProposeSettlement.Done.class,
            Notice.done("clearing.proposed"))
        : found;
  }

  private Mistakes pay(SettlementPages.Of of, Writing.Sent sent) {
    Filled form = sent.filled();
    Words words = writing.words(sent.request());
    Optional<PaySettlement.Part> part =
        Optional.ofNullable(form.choice("part", PaySettlement.Part.class));
    Mistakes found = FilledRules.choice(Mistakes.NONE, part.isPresent(), "part", words);
    if (part.filter(it -> pages.isOwed(of, it)).isPresent()) {
      found = FilledRules.dong(found, form, "amount", words);
    }
    found = FilledRules.text(found, form, "paper", 3, 50, words);
    found = FilledRules.day(found, form, "paid_on", words);
    if (!found.none()) {
      return found;
    }
    return writing.write(
        sent,
        new PaySettlement(
            pages.last(of).settlementId(),
            part.orElseThrow(),
            form.whole("amount").orElse(0),
            form.text("paper"),
            Objects.requireNonNull(form.day("paid_on"))),
        PaySettlement.Done.class,
        Notice.done("clearing.settlement-paid"));
  }

  private Mistakes passOn(SettlementPages.Of of, Writing.Sent sent) {
    Filled form = sent.filled();
    Words words = writing.words(sent.request());
    Mistakes found = FilledRules.dong(Mistakes.NONE, form, "late_amount", words);
    found = FilledRules.text(found, form, "late_paper", 3, 50, words);
    found = FilledRules.day(found, form, "late_paid_on", words);
    return found.none()
        ? writing.write(
            sent,
            new ReturnRecovered(
                form.made(),
                pages.last(of).settlementId(),
                form.whole("late_amount").orElseThrow(),
                form.text("late_paper"),
                Objects.requireNonNull(form.day("late_paid_on"))),
            ReturnRecovered.Done.class,
            done -> Notice.done("clearing.late.passed-on", words.money(done.amountDong())))
        : found;
  }

  private Mistakes reverse(Writing.Sent sent) {
    Filled form = sent.filled();
    Words words = writing.words(sent.request());
    UUID advance = form.id("advance");
    Mistakes found = FilledRules.choice(Mistakes.NONE, advance != null, "advance", words);
    found = FilledRules.text(found, form, "why", 3, 500, words);
    return found.none()
        ? writing.write(
            sent,
            new ReverseAdvance(Objects.requireNonNull(advance), form.text("why")),
            ReverseAdvance.Done.class,
            done -> Notice.done("clearing.advance.reversed", words.money(done.amountDong())))
        : found;
  }
}
