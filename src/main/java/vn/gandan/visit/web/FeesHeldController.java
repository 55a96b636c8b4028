package vn.gandan.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;
import vn.gandan.visit.FeePayment;
import vn.gandan.visit.FeesHeld;
import vn.gandan.visit.PayFees;

/** Phí, lệ phí giữ hộ: paid on to their agencies; a second person takes back vouchers. */
@Controller
@RequestMapping(FeesHeldPage.HERE)
@Allowed({Role.VAULT_KEEPER, Role.DIRECTOR})
class FeesHeldController {
  private final FeesHeld fees;
  private final Hands hands;
  private final Access access;
  private final Writing writing;

  FeesHeldController(FeesHeld fees, Hands hands, Access access, Writing writing) {
    this.fees = fees;
    this.hands = hands;
    this.access = access;
    this.writing = writing;
  }

  @GetMapping
  String show(Actor actor, HttpServletRequest request, Model model) {
    return page(actor, Filled.fresh(), Mistakes.NONE, writing.words(request), model);
  }

  @PostMapping
  String pay(
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    Mistakes found = FilledRules.id(Mistakes.NONE, filled, "agency", words);
    found = FilledRules.dong(found, filled, "amount", words);
    return Writing.answer(
        response,
        FilledRules.text(found, filled, "paper", 3, 50, words),
        () ->
            writing.write(
                new Writing.Sent(actor, request, after, filled),
                new PayFees(
                    filled.made(),
                    Objects.requireNonNull(filled.id("agency")),
                    filled.whole("amount").orElseThrow(),
                    filled.text("paper")),
                PayFees.Done.class,
                done -> Notice.done("visit.fees.paid", words.money(done.amount()))),
        FeesHeldPage.HERE,
        mistakes -> page(actor, filled, mistakes, words, model));
  }

  private static UUID office(Actor actor) {
    return Objects.requireNonNull(actor.unitId(), "whoever keeps money belongs to an office");
  }

  private String page(Actor actor, Filled filled, Mistakes mistakes, Words words, Model model) {
    List<FeesHeld.Held> held = fees.of(office(actor));
    model.addAttribute(
        "page",
        new FeesHeldPage(
            held.stream()
                .map(each ->
                    new FeesHeldPage.HeldFor(hands.unitName(each.agency()), new Vnd(each.amount())))
                .toList(),
            paid(fees.paid(office(actor))),
            held.stream().map(each -> choice(each, words)).toList(),
            filled,
            mistakes));
    return "visit/fees";
  }

  private Choice choice(FeesHeld.Held held, Words words) {
    return new Choice(
        held.agency().toString(),
        words.t("visit.fees.of", hands.unitName(held.agency()), new Vnd(held.amount())));
  }

  /** Two or three people enter all of them. */
  private List<FeesHeldPage.Paid> paid(List<FeePayment> payments) {
    Map<UUID, String> names = new HashMap<>();
    return payments.stream()
        .map(each ->
            new FeesHeldPage.Paid(
                each,
                hands.unitName(each.agency()),
                names.computeIfAbsent(each.by(), this::personName)))
        .toList();
  }

  private String personName(UUID account) {
    return access.account(account).map(Account::displayName).orElse("–");
  }
}
