package vn.gandan.clearing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
  private final Doing doing;

  RoundEndController(RoundEndPages pages, Doing doing) {
    this.pages = pages;
    this.doing = doing;
  }

  @GetMapping
  @Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
  String show(@PathVariable UUID round, Actor actor, Model model) {
    Round found = pages.frozen(round);
    model.addAttribute("page", pages.page(found, actor, ClearingForm.fresh(), Mistakes.NONE));
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
    ClearingForm form = ClearingForm.of(operationId, request);
    Doing.Sent sent = new Doing.Sent(form, actor, request, response, after, doing.words(request));
    Mistakes mistakes = done(found, sent);
    if (Doing.wrong(mistakes, sent)) {
      model.addAttribute("page", pages.page(found, actor, form, mistakes));
      return "clearing/roundend";
    }
    return "redirect:" + RoundEndPage.here(round);
  }

  private Mistakes done(Round round, Doing.Sent sent) {
    return switch (sent.form().task()) {
      case CARRY_OVER -> carryOver(round, sent);
      case GIVE_BACK -> giveBack(round, sent);
      default -> Mistakes.of("", sent.words().t("clearing.mistake.task"));
    };
  }

  private Mistakes carryOver(Round round, Doing.Sent sent) {
    FormReading reading = sent.reading();
    CarryOver act =
        new CarryOver(round.roundId(), reading.day("until"), reading.text("ground", 3, 500));
    return reading.mistakes().none()
        ? doing.enter(
            sent,
            act,
            CarryOver.Done.class,
            done -> Notice.done("clearing.carried", pages.day(done.until())))
        : reading.mistakes();
  }

  private Mistakes giveBack(Round round, Doing.Sent sent) {
    FormReading reading = sent.reading();
    reading.sure();
    GiveBack act =
        new GiveBack(round.roundId(), reading.choice("extent", GiveBack.Extent.values()));
    return reading.mistakes().none()
        ? doing.enter(
            sent,
            act,
            GiveBack.Done.class,
            done ->
                Notice.done(
                    "clearing.given-back",
                    Long.toString(done.duties()),
                    sent.words().money(done.dong())))
        : reading.mistakes();
  }
}
