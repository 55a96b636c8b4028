package vn.gandan.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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
import vn.gandan.bank.Bank;
import vn.gandan.bank.ReceivingAccount;
import vn.gandan.bank.Reference;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.visit.AssignTransfer;
import vn.gandan.visit.ReturnTransfer;
import vn.gandan.visit.StrayCredit;
import vn.gandan.visit.TransferPayments;
import vn.gandan.visit.VisitRefusal;

/** Tiền đến không có mã: laid on the code it was meant for, or sent back by the bank. */
@Controller
@RequestMapping(StrayCreditPage.HERE)
@Allowed(Role.PROVINCE_OFFICE)
class StrayCreditController {
  private final TransferPayments transfers;
  private final Bank bank;
  private final Hands hands;
  private final Writing writing;

  StrayCreditController(TransferPayments transfers, Bank bank, Hands hands, Writing writing) {
    this.transfers = transfers;
    this.bank = bank;
    this.hands = hands;
    this.writing = writing;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String list(Actor actor, HttpServletRequest request, Model model) {
    Words words = writing.words(request);
    model.addAttribute(
        "page",
        new StrayCreditPage(
            transfers.strays().stream().map(stray -> line(stray, words)).toList(),
            actor.role() == Role.PROVINCE_OFFICE));
    return "visit/strays";
  }

  @GetMapping("/{credit}")
  String one(@PathVariable UUID credit, HttpServletRequest request, Model model) {
    return page(existing(credit), Filled.fresh(), Mistakes.NONE, writing.words(request), model);
  }

  @PostMapping("/{credit}")
  String write(
      @PathVariable UUID credit,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Writing.Sent sent = new Writing.Sent(actor, request, after, filled);
    Words words = writing.words(request);
    boolean back = filled.task().equals(StrayCreditPage.BACK);
    return Writing.answer(
        response,
        back ? backMistakes(filled, words) : codeMistakes(filled, words),
        () -> back ? sendBack(sent, credit) : assign(sent, credit),
        StrayCreditPage.HERE,
        mistakes -> page(existing(credit), filled, mistakes, words, model));
  }

  private static List<Choice> kinds(Words words) {
    return Arrays.stream(ReturnTransfer.Kind.values())
        .map(kind -> new Choice(kind.name(), words.t("visit.stray.kind." + kind)))
        .toList();
  }

  private static Mistakes codeMistakes(Filled filled, Words words) {
    Mistakes found =
        Reference.valid(code(filled))
            ? Mistakes.NONE
            : Mistakes.of("code", words.t("visit.stray.mistake.code"));
    return FilledRules.text(found, filled, "words", 5, 1_000, words);
  }

  private static Mistakes backMistakes(Filled filled, Words words) {
    Mistakes chosen =
        filled.choice("kind", ReturnTransfer.Kind.class) == null
            ? Mistakes.of("kind", words.t("visit.stray.mistake.kind"))
            : Mistakes.NONE;
    Mistakes found = FilledRules.text(chosen, filled, "paper", 3, 50, words);
    return FilledRules.text(found, filled, "why", 5, 1_000, words);
  }

  /** As people read it out, in groups. */
  private static String code(Filled filled) {
    return filled.text("code").replaceAll("[ .-]", "");
  }

  private Mistakes assign(Writing.Sent sent, UUID credit) {
    Filled filled = sent.filled();
    Reference code = new Reference(code(filled));
    return writing.write(
        sent,
        new AssignTransfer(credit, code, filled.text("words")),
        AssignTransfer.Done.class,
        _ -> Notice.done("visit.stray.assigned", code.value(), office(code)));
  }

  private String office(Reference code) {
    return transfers.under(code).map(asked -> hands.unitName(asked.office())).orElse("");
  }

  private Mistakes sendBack(Writing.Sent sent, UUID credit) {
    Filled filled = sent.filled();
    return writing.write(
        sent,
        new ReturnTransfer(
            credit,
            filled.choice("kind", ReturnTransfer.Kind.class),
            filled.text("paper"),
            filled.text("why")),
        ReturnTransfer.Done.class,
        Notice.done("visit.stray.ended"));
  }

  private StrayCredit existing(UUID credit) {
    return transfers
        .stray(credit)
        .orElseThrow(() -> new RefusedException(new VisitRefusal.TransferNotLoose(credit)));
  }

  private StrayCreditPage.Line line(StrayCredit credit, Words words) {
    ReceivingAccount account = bank.account(credit.account()).orElseThrow();
    String books =
        account.office() == null
            ? words.t("visit.stray.of-the-province")
            : hands.unitName(account.office());
    return new StrayCreditPage.Line(credit, account, books);
  }

  private String page(
      StrayCredit credit, Filled filled, Mistakes mistakes, Words words, Model model) {
    model.addAttribute(
        "page", new StrayCreditPage.One(line(credit, words), kinds(words), filled, mistakes));
    return "visit/stray";
  }
}
