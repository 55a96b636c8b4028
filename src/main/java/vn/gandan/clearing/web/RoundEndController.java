package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
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
import vn.gandan.benefit.Round;
import vn.gandan.clearing.CarryOver;
import vn.gandan.clearing.GiveBack;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Kết thúc kỳ: until when it may be paid, and what goes back. */
@Controller
@RequestMapping("/chi-tra/ky/{round}/ket-thuc")
class RoundEndController {
  static final String CARRY_OVER = "chuyen";
  static final String GIVE_BACK = "tra-lai";

  private final RoundEndPages pages;
  private final Writing writing;

  RoundEndController(RoundEndPages pages, Writing writing) {
    this.pages = pages;
    this.writing = writing;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(@PathVariable UUID round, Actor actor, Model model) {
    Round found = pages.frozen(round);
    model.addAttribute("page", pages.page(found, actor, Filled.fresh(), Mistakes.NONE));
    return "clearing/roundend";
  }

  @PostMapping
  @Allowed(Role.PROVINCE_OFFICE)
  String write(
      @PathVariable UUID round,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Round found = pages.frozen(round);
    Filled form = Filled.of(operationId, request);
    Writing.Sent sent = new Writing.Sent(actor, request, after, form);
    Mistakes mistakes = done(found, sent);
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("page", pages.page(found, actor, form, mistakes));
      return "clearing/roundend";
    }
    return "redirect:" + RoundEndPage.here(round);
  }

  private Mistakes done(Round round, Writing.Sent sent) {
    return switch (sent.filled().task()) {
      case CARRY_OVER -> carryOver(round, sent);
      case GIVE_BACK -> giveBack(round, sent);
      default -> Mistakes.of("", writing.words(sent.request()).t("handover.mistake.task"));
    };
  }

  private Mistakes carryOver(Round round, Writing.Sent sent) {
    Filled form = sent.filled();
    Words words = writing.words(sent.request());
    Mistakes found = FilledRules.day(Mistakes.NONE, form, "until", words);
    found = FilledRules.text(found, form, "ground", 3, 500, words);
    if (!found.none()) {
      return found;
    }
    return writing.write(
        sent,
        new CarryOver(
            round.roundId(), Objects.requireNonNull(form.day("until")), form.text("ground")),
        CarryOver.Done.class,
        done -> Notice.done("clearing.carried", pages.day(done.until())));
  }

  private Mistakes giveBack(Round round, Writing.Sent sent) {
    Filled form = sent.filled();
    Words words = writing.words(sent.request());
    Optional<GiveBack.Extent> extent =
        Optional.ofNullable(form.choice("extent", GiveBack.Extent.class));
    Mistakes found = FilledRules.sure(Mistakes.NONE, form, words);
    found = FilledRules.choice(found, extent.isPresent(), "extent", words);
    if (!found.none()) {
      return found;
    }
    return writing.write(
        sent,
        new GiveBack(round.roundId(), extent.orElseThrow()),
        GiveBack.Done.class,
        done ->
            Notice.done(
                "clearing.given-back", Long.toString(done.duties()), words.money(done.dong())));
  }
}
