package vn.gandan.benefit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.gandan.benefit.BenefitRefusal;
import vn.gandan.benefit.LiftStop;
import vn.gandan.benefit.StoppedDuty;
import vn.gandan.benefit.Stops;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.handover.Writing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Các khoản dừng chi: what is stopped, why, and how a stop by mistake is lifted. */
@Controller
@RequestMapping(StopsPage.HERE)
@Allowed({Role.AGENCY_OFFICER, Role.PROVINCE_OFFICE})
class StopsController {
  private static final int LAST_PAGE = 1_000;

  private final Stops stops;
  private final WorkDesks desks;
  private final Writing writing;

  StopsController(Stops stops, WorkDesks desks, Writing writing) {
    this.stops = stops;
    this.desks = desks;
    this.writing = writing;
  }

  @GetMapping
  String list(
      @RequestParam(name = "trang", defaultValue = "1") int page, Actor actor, Model model) {
    int number = Math.clamp(page, 1, LAST_PAGE);
    List<StoppedDuty> found = stops.open(actor, desks.today(), number);
    model.addAttribute(
        "page",
        new StopsPage(
            number == 1 ? stops.questions(actor, desks.today()) : List.of(),
            found,
            number,
            found.size() == Stops.PAGE));
    return "benefit/stops";
  }

  @GetMapping("/{duty}")
  String show(@PathVariable UUID duty, Actor actor, Model model) {
    return one(duty, actor, Filled.fresh(), Mistakes.NONE, model);
  }

  @PostMapping("/{duty}")
  String lift(
      @PathVariable UUID duty,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled form = Filled.of(operationId, request);
    Words words = writing.words(request);
    Mistakes mistakes = FilledRules.sure(Mistakes.NONE, form, words);
    mistakes = FilledRules.text(mistakes, form, "paper", 3, 50, words);
    mistakes = FilledRules.text(mistakes, form, "words", 3, 500, words);
    if (mistakes.none()) {
      mistakes =
          writing.write(
              new Writing.Sent(actor, request, after, form),
              new LiftStop(duty, form.text("paper"), form.text("words")),
              LiftStop.Done.class,
              done ->
                  done.stoppedAgain()
                      ? Notice.warn("benefit.stop.lifted.again")
                      : Notice.done("benefit.stop.lifted.done"));
    }
    if (!mistakes.none()) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return one(duty, actor, form, mistakes, model);
    }
    return "redirect:" + StopsPage.HERE + "/" + duty;
  }

  private String one(UUID duty, Actor actor, Filled form, Mistakes mistakes, Model model) {
    StoppedDuty found =
        stops
            .of(duty, actor, desks.today())
            .orElseThrow(() -> new RefusedException(new BenefitRefusal.UnknownEntitlement(duty)));
    model.addAttribute("page", new StopsPage.One(found, stops.history(found), form, mistakes));
    return "benefit/stop";
  }
}
