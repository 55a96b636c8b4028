package vn.gandan.payout.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.attachment.Signatures;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.payout.BringToCash;
import vn.gandan.payout.ChooseWay;
import vn.gandan.payout.DateAccount;
import vn.gandan.payout.RegisterAccount;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Tài khoản an sinh xã hội và hình thức nhận tiền: told and signed at the counter. */
@Controller
@RequestMapping(WelfarePage.PATH)
@Allowed({Role.CLERK, Role.DIRECTOR})
class WelfareController {
  private final WelfarePages pages;
  private final Writing writing;
  private final Signatures signatures;

  WelfareController(WelfarePages pages, Writing writing, Signatures signatures) {
    this.pages = pages;
    this.writing = writing;
    this.signatures = signatures;
  }

  @GetMapping
  String show(
      @RequestParam(name = "nguoi", required = false) @Nullable UUID person,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    return person == null
        ? "redirect:/quay"
        : again(person, actor, Filled.fresh(), Mistakes.NONE, writing.words(request), model);
  }

  @PostMapping
  String write(
      @RequestParam(name = "nguoi") UUID person,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = writing.words(request);
    return Writing.answer(
        response,
        mistakes(filled, words),
        () -> done(person, new Writing.Sent(actor, request, after, filled)),
        WelfarePage.PATH + "?nguoi=" + person,
        mistakes -> again(person, actor, filled, mistakes, words, model));
  }

  private String again(
      UUID person, Actor actor, Filled filled, Mistakes mistakes, Words words, Model model) {
    model.addAttribute("page", pages.page(person, actor, filled, mistakes, words));
    return "payout/accounts";
  }

  private Mistakes done(UUID person, Writing.Sent sent) {
    return switch (sent.filled().task()) {
      case WelfarePage.REGISTER -> registered(person, sent);
      case WelfarePage.DATE -> dated(sent);
      default -> chosen(person, sent);
    };
  }

  private Mistakes registered(UUID person, Writing.Sent sent) {
    Filled filled = sent.filled();
    return writing.write(
        sent,
        new RegisterAccount(
            filled.made(),
            person,
            Objects.requireNonNull(filled.id("duty")),
            filled.text("bank"),
            digits(filled),
            Objects.requireNonNull(filled.day("openedOn")),
            filled.day("activeOn"),
            WelfareAccount.Source.valueOf(filled.text("source")),
            filled.text("toldBy")),
        RegisterAccount.Done.class,
        Notice.done("payout.account.registered"));
  }

  private Mistakes dated(Writing.Sent sent) {
    Filled filled = sent.filled();
    return writing.write(
        sent,
        new DateAccount(
            Objects.requireNonNull(filled.id("account")),
            DateAccount.Step.valueOf(filled.text("step")),
            Objects.requireNonNull(filled.day("on")),
            WelfareAccount.Source.valueOf(filled.text("dateSource")),
            filled.text("dateToldBy")),
        DateAccount.Done.class,
        Notice.done("payout.account.dated"));
  }

  private Mistakes chosen(UUID person, Writing.Sent sent) {
    Filled filled = sent.filled();
    ChosenWay way = ChosenWay.of(filled.text("way")).orElseThrow();
    String number = Objects.requireNonNull(ShownNumber.of(filled.text("number")));
    UUID signature;
    try {
      signature = signatures.keep(filled.operation(), filled.text("signature"), sent.actor());
    } catch (RefusedException refused) {
      return Mistakes.of("", writing.words(sent.request()).refusal(refused.refusal()));
    }
    if (way.kind() == ChosenWay.Kind.BACK) {
      return writing.write(
          sent,
          new BringToCash(filled.made(), person, way.duty(), way.to(), number, signature),
          BringToCash.Done.class,
          Notice.done("payout.account.brought"));
    }
    boolean account = way.kind() == ChosenWay.Kind.ACCOUNT;
    return writing.write(
        sent,
        new ChooseWay(
            filled.made(),
            person,
            way.duty(),
            account ? way.to() : null,
            account ? null : way.to(),
            number,
            signature),
        ChooseWay.Done.class,
        Notice.done("payout.account.signed"));
  }

  /** People write numbers of accounts in groups. */
  private static String digits(Filled filled) {
    return filled.text("accountNumber").replaceAll("[ .-]", "");
  }

  private static Mistakes mistakes(Filled filled, Words words) {
    return switch (filled.task()) {
      case WelfarePage.REGISTER -> {
        Mistakes found = FilledRules.id(Mistakes.NONE, filled, "duty", words);
        found = FilledRules.text(found, filled, "bank", 2, 120, words);
        if (!digits(filled).matches("[0-9]{4,24}")) {
          found = found.and("accountNumber", words.t("payout.account.mistake.number"));
        }
        found = FilledRules.day(found, filled, "openedOn", words);
        found = FilledRules.maybeDay(found, filled, "activeOn", words);
        yield told(found, filled, "source", "toldBy", words);
      }
      case WelfarePage.DATE -> {
        Mistakes found = FilledRules.id(Mistakes.NONE, filled, "account", words);
        found = FilledRules.choice(found, filled, "step", DateAccount.Step.class, words);
        found = FilledRules.day(found, filled, "on", words);
        yield told(found, filled, "dateSource", "dateToldBy", words);
      }
      case WelfarePage.CHOOSE -> {
        boolean way = ChosenWay.of(filled.text("way")).isPresent();
        Mistakes found = FilledRules.choice(Mistakes.NONE, way, "way", words);
        String number = ShownNumber.of(filled.text("number"));
        yield number == null || !number.matches("[0-9]{12}")
            ? found.and("number", words.t("payout.account.mistake.shown"))
            : found;
      }
      default -> Mistakes.of("", words.t("handover.mistake.task"));
    };
  }

  private static Mistakes told(
      Mistakes found, Filled filled, String source, String toldBy, Words words) {
    Mistakes with = FilledRules.choice(found, filled, source, WelfareAccount.Source.class, words);
    return FilledRules.text(with, filled, toldBy, 2, 200, words);
  }
}
