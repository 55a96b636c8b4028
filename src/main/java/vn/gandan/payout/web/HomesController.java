package vn.gandan.payout.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.gandan.benefit.Due;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.payout.EndHome;
import vn.gandan.payout.Home;
import vn.gandan.payout.Payouts;
import vn.gandan.payout.PlanHome;
import vn.gandan.payout.Standing;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Diện chi trả tại nhà: the old, the ill, and those whom nobody can act for. */
@Controller
@RequestMapping(HomesPage.PATH)
@Allowed({Role.CLERK, Role.DIRECTOR})
class HomesController {
  private final Payouts payouts;
  private final AtTheTill till;
  private final Writing writing;

  HomesController(Payouts payouts, AtTheTill till, Writing writing) {
    this.payouts = payouts;
    this.till = till;
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
    return Writing.answer(
        response,
        mistakes(filled, words),
        () -> done(person, new Writing.Sent(actor, request, after, filled)),
        HomesPage.PATH + "?nguoi=" + person,
        mistakes -> again(person, actor, filled, mistakes, words, model));
  }

  private String again(
      UUID person, Actor actor, Filled filled, Mistakes mistakes, Words words, Model model) {
    model.addAttribute("page", page(person, actor, filled, mistakes, words));
    return "payout/homes";
  }

  private Mistakes done(UUID person, Writing.Sent sent) {
    Filled filled = sent.filled();
    if (filled.task().equals(HomesPage.END)) {
      return writing.write(
          sent,
          new EndHome(Objects.requireNonNull(filled.id("home")), filled.text("words")),
          EndHome.Done.class,
          Notice.done("payout.homes.ended"));
    }
    return writing.write(
        sent,
        new PlanHome(
            filled.made(),
            person,
            Objects.requireNonNull(filled.id("duty")),
            PlanHome.Ground.valueOf(filled.text("ground")),
            filled.text("words"),
            Objects.requireNonNull(filled.day("reviewOn"))),
        PlanHome.Done.class,
        Notice.done("payout.homes.planned"));
  }

  private static Mistakes mistakes(Filled filled, Words words) {
    return switch (filled.task()) {
      case HomesPage.PLAN -> {
        Mistakes found = FilledRules.id(Mistakes.NONE, filled, "duty", words);
        found = FilledRules.choice(found, filled, "ground", PlanHome.Ground.class, words);
        found = FilledRules.text(found, filled, "words", 3, 500, words);
        yield FilledRules.day(found, filled, "reviewOn", words);
      }
      case HomesPage.END -> {
        Mistakes found = FilledRules.id(Mistakes.NONE, filled, "home", words);
        yield FilledRules.text(found, filled, "words", 3, 500, words);
      }
      default -> Mistakes.of("", words.t("handover.mistake.task"));
    };
  }

  private HomesPage page(UUID person, Actor actor, Filled filled, Mistakes mistakes, Words words) {
    Map<UUID, Due> own = new LinkedHashMap<>();
    for (Standing standing : payouts.standing(person, actor)) {
      if (!standing.capacity().proxy()) {
        own.putIfAbsent(standing.due().duty().beneficiaryId(), standing.due());
      }
    }
    List<HomesPage.Planned> planned = new ArrayList<>();
    Map<UUID, Due> open = new LinkedHashMap<>(own);
    for (Home home : payouts.homes(own.keySet())) {
      Due due = Objects.requireNonNull(own.get(home.beneficiary()));
      planned.add(new HomesPage.Planned(home, due, home.fresh(payouts.today())));
      open.remove(home.beneficiary());
    }
    return new HomesPage(
        till.person(person, actor),
        planned,
        open.values().stream()
            .map(due -> new Choice(due.id().toString(), due.programme().name()))
            .toList(),
        PowersPages.choices(words, "payout.homes.ground.", PlanHome.Ground.values()),
        filled,
        mistakes);
  }
}
