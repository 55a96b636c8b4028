package vn.gandan.payout.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
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
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.payout.GrantPower;
import vn.gandan.payout.RevokePower;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Giấy ủy quyền lĩnh thay: handed in by whoever will collect, taken back by whom it is about. */
@Controller
@RequestMapping(PowersPage.PATH)
@Allowed({Role.CLERK, Role.DIRECTOR})
class PowersController {
  private final PowersPages pages;
  private final Writing writing;

  PowersController(PowersPages pages, Writing writing) {
    this.pages = pages;
    this.writing = writing;
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
    Mistakes found = mistakes(filled, actor, words);
    if (found.none() && filled.task().equals(PowersPage.FIND)) {
      return again(person, actor, filled, found, words, model);
    }
    return Writing.answer(
        response,
        found,
        () -> done(person, new Writing.Sent(actor, request, after, filled)),
        PowersPage.PATH + "?nguoi=" + person,
        mistakes -> again(person, actor, filled, mistakes, words, model));
  }

  private String again(
      UUID person, Actor actor, Filled filled, Mistakes mistakes, Words words, Model model) {
    model.addAttribute("page", pages.page(person, actor, filled, mistakes, words));
    return "payout/powers";
  }

  private Mistakes done(UUID person, Writing.Sent sent) {
    Filled filled = sent.filled();
    if (filled.task().equals(PowersPage.REVOKE)) {
      return writing.write(
          sent,
          new RevokePower(
              Objects.requireNonNull(filled.id("power")),
              RevokePower.ToldBy.valueOf(filled.text("told")),
              filled.text("words")),
          RevokePower.Done.class,
          Notice.done("payout.powers.revoke.done"));
    }
    return writing.write(
        sent,
        new GrantPower(
            filled.made(),
            Objects.requireNonNull(filled.id("duty")),
            person,
            GrantPower.Form.valueOf(filled.text("form")),
            filled.text("paper"),
            filled.text("certifiedBy"),
            day(filled, "certifiedOn"),
            day(filled, "from"),
            day(filled, "until")),
        GrantPower.Done.class,
        Notice.done("payout.powers.granted"));
  }

  private static LocalDate day(Filled filled, String name) {
    return Objects.requireNonNull(filled.day(name), name);
  }

  private Mistakes mistakes(Filled filled, Actor actor, Words words) {
    return switch (filled.task()) {
      case PowersPage.FIND -> found(filled, actor, words);
      case PowersPage.GRANT -> {
        Mistakes found = FilledRules.id(Mistakes.NONE, filled, "duty", words);
        found = FilledRules.choice(found, filled, "form", GrantPower.Form.class, words);
        found = FilledRules.text(found, filled, "paper", 1, 60, words);
        found = FilledRules.text(found, filled, "certifiedBy", 3, 200, words);
        for (String day : List.of("certifiedOn", "from", "until")) {
          found = FilledRules.day(found, filled, day, words);
        }
        yield found;
      }
      case PowersPage.REVOKE -> {
        Mistakes found =
            FilledRules.choice(Mistakes.NONE, filled, "told", RevokePower.ToldBy.class, words);
        found = FilledRules.id(found, filled, "power", words);
        yield FilledRules.text(found, filled, "words", 3, 500, words);
      }
      default -> Mistakes.of("", words.t("handover.mistake.task"));
    };
  }

  private Mistakes found(Filled filled, Actor actor, Words words) {
    return pages.choices(filled, actor, words).isEmpty()
        ? Mistakes.of("who", words.t("payout.powers.who.none"))
        : Mistakes.NONE;
  }
}
