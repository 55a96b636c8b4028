package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import vn.gandan.collection.AnswerGiveBack;
import vn.gandan.collection.AskGiveBack;
import vn.gandan.collection.BillPayment;
import vn.gandan.collection.CollectionRefusal;
import vn.gandan.collection.Collections;
import vn.gandan.collection.GiveBackBill;
import vn.gandan.collection.GiveBackByBank;
import vn.gandan.collection.GiveBackRequest;
import vn.gandan.collection.GiveBacks;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.visit.Settle;

/** Trả lại tiền thu hộ: what a biller refused after the shift that took it was closed. */
@Controller
@RequestMapping("/thu-ho/{payment}/tra-lai")
@Allowed({Role.CLERK, Role.DIRECTOR, Role.VAULT_KEEPER})
class GiveBackController {
  private static final String ANSWER = "tra-loi";
  private static final String GIVE = "chi";
  private static final String BANK = "ngan-hang";

  private final Collections collections;
  private final GiveBacks giveBacks;
  private final GiveBackPages pages;
  private final CollectPages tills;
  private final Writing writing;
  private final Entries entries;

  GiveBackController(
      Collections collections,
      GiveBacks giveBacks,
      GiveBackPages pages,
      CollectPages tills,
      Writing writing,
      Entries entries) {
    this.collections = collections;
    this.giveBacks = giveBacks;
    this.pages = pages;
    this.tills = tills;
    this.writing = writing;
    this.entries = entries;
  }

  @GetMapping
  String show(@PathVariable UUID payment, Actor actor, Model model) {
    model.addAttribute(
        "page", pages.page(find(payment, actor), Filled.fresh(), Mistakes.NONE, actor));
    return "collection/give-back";
  }

  /** Asked, answered, or paid out. */
  @PostMapping
  String write(
      @PathVariable UUID payment,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    BillPayment found = find(payment, actor);
    Filled filled = Filled.of(operationId, request);
    Writing.Sent sent = new Writing.Sent(actor, request, after, filled);
    Mistakes mistakes;
    try {
      if (filled.task().equals(GIVE)) {
        Entries.Entered<Settle.Done> entered = given(found, filled, actor, request);
        after.addFlashAttribute(
            "notice",
            entered.notice(
                done -> Notice.done("collection.back.given", Integer.toString(done.no()))));
        return "redirect:/quay/bien-nhan/" + entered.done().receipt();
      }
      mistakes =
          switch (filled.task()) {
            case ANSWER -> answer(sent, payment);
            case BANK -> byBank(sent, found);
            default -> ask(sent, payment);
          };
    } catch (RefusedException refused) {
      mistakes = Mistakes.of("", writing.words(request).refusal(refused.refusal()));
    }
    if (mistakes.none()) {
      return "redirect:/thu-ho/" + payment + "/tra-lai";
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("page", pages.page(found, filled, mistakes, actor));
    return "collection/give-back";
  }

  private Mistakes ask(Writing.Sent sent, UUID payment) {
    Filled filled = sent.filled();
    Mistakes mistakes = words(sent);
    return mistakes.none()
        ? writing.write(
            sent,
            new AskGiveBack(filled.made(), payment, filled.text("words")),
            AskGiveBack.Done.class,
            Notice.done("collection.back.asked"))
        : mistakes;
  }

  private Mistakes answer(Writing.Sent sent, UUID payment) {
    Filled filled = sent.filled();
    boolean yes = filled.text("granted").equals("yes");
    boolean chosen = yes || filled.text("granted").equals("no");
    Mistakes mistakes =
        FilledRules.choice(words(sent), chosen, "granted", writing.words(sent.request()));
    return mistakes.none()
        ? writing.write(
            sent,
            new AnswerGiveBack(asked(payment).id(), yes, filled.text("words")),
            AnswerGiveBack.Done.class,
            Notice.done(yes ? "collection.back.granted" : "collection.back.refused"))
        : mistakes;
  }

  /** The bank has sent it back; its paper is written down. */
  private Mistakes byBank(Writing.Sent sent, BillPayment payment) {
    Filled filled = sent.filled();
    Mistakes mistakes =
        FilledRules.text(Mistakes.NONE, filled, "paper", 3, 50, writing.words(sent.request()));
    return mistakes.none()
        ? writing.write(
            sent,
            new GiveBackByBank(asked(payment.id()).id(), owed(payment), filled.text("paper")),
            GiveBackByBank.Done.class,
            Notice.done("collection.back.by-bank"))
        : mistakes;
  }

  private Mistakes words(Writing.Sent sent) {
    return FilledRules.text(
        Mistakes.NONE, sent.filled(), "words", 5, 500, writing.words(sent.request()));
  }

  /** Out of the open till, with a receipt. */
  private Entries.Entered<Settle.Done> given(
      BillPayment payment, Filled filled, Actor actor, HttpServletRequest request) {
    Optional<Entries.Entered<Settle.Done>> before =
        entries.before(filled.operation(), Settle.Done.class, actor);
    return before.isPresent() ? before.get() : enter(payment, filled, actor, request);
  }

  private Entries.Entered<Settle.Done> enter(
      BillPayment payment, Filled filled, Actor actor, HttpServletRequest request) {
    return entries.enterTogether(
        filled.operation(),
        tills.till(actor, request),
        List.of(
            new GiveBackBill(asked(payment.id()).id(), owed(payment)),
            new Settle(filled.made(), null, 0, 0, owed(payment))),
        Settle.Done.class,
        actor);
  }

  private long owed(BillPayment payment) {
    return giveBacks
        .owed(payment)
        .orElseThrow(() -> new RefusedException(new CollectionRefusal.NotToGiveBack(payment.id())))
        .amount();
  }

  private GiveBackRequest asked(UUID payment) {
    return giveBacks
        .last(payment)
        .orElseThrow(() -> new RefusedException(new CollectionRefusal.NotToGiveBack(payment)));
  }

  private BillPayment find(UUID payment, Actor actor) {
    return collections
        .payment(payment, actor)
        .orElseThrow(() -> new RefusedException(new CollectionRefusal.UnknownPayment(payment)));
  }
}
