package vn.gandan.cashdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.NamedDesk;
import vn.gandan.till.CloseTill;
import vn.gandan.till.Shift;
import vn.gandan.till.TillRefusal;
import vn.gandan.till.Tills;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Đóng ca: the drawer is counted without seeing the book, once; it always closes. */
@Controller
@RequestMapping("/quy/dong-ca")
@Allowed({Role.CLERK, Role.DIRECTOR, Role.COURIER})
class ClosingController {
  private final Tills tills;
  private final TillPages pages;
  private final CashEntries entries;
  private final WorkDesks desks;

  ClosingController(Tills tills, TillPages pages, CashEntries entries, WorkDesks desks) {
    this.tills = tills;
    this.pages = pages;
    this.entries = entries;
    this.desks = desks;
  }

  /**
   * @param shift of another desk, if a director closes it for somebody; without it the own desk's
   */
  @GetMapping
  String begin(
      @RequestParam(required = false) @Nullable UUID shift,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    return page(Filled.fresh(), shift, actor, request, model);
  }

  /**
   * @param shift which one the form was shown for: a second click finds it closed already
   */
  @PostMapping
  String close(
      @RequestParam UUID operationId,
      @RequestParam UUID shift,
      @RequestParam(required = false) @Nullable UUID to,
      @RequestParam Map<String, String> parameters,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Words words = entries.words(request);
    CountForm count = CountForm.of(parameters);
    Mistakes mistakes = count.check(words);
    if (to == null) {
      mistakes = mistakes.and("to", words.t("cashdesk.mistake.to"));
    } else if (mistakes.none()) {
      CloseTill act =
          new CloseTill(shift, count.pieces(), CashEntries.made(operationId, "remittance"), to, 0);
      Optional<Mistakes> refused =
          entries.enter(
              operationId,
              act,
              CloseTill.Done.class,
              actor,
              request,
              after,
              done ->
                  done.difference() == 0
                      ? Notice.done("cashdesk.closed")
                      : Notice.warn("cashdesk.closed.difference"));
      if (refused.isEmpty()) {
        return "redirect:/quy/ca/" + shift;
      }
      mistakes = refused.get();
    }
    response.setStatus(422);
    String chosen = to == null ? null : to.toString();
    Filled filled = new Filled(operationId, count, chosen, null, mistakes);
    return page(filled, shift, actor, request, model);
  }

  private String page(
      Filled filled, @Nullable UUID named, Actor actor, HttpServletRequest request, Model model) {
    NamedDesk here = desks.of(actor, request);
    UUID desk = here.desk().deskId();
    Shift shift =
        Optional.ofNullable(named)
            .flatMap(tills::shift)
            .filter(each -> pages.endedFromHere(each, actor))
            .or(() -> tills.openAt(desk))
            .orElseThrow(() -> new RefusedException(new TillRefusal.NoOpenShift(desk)));
    Words words = entries.words(request);
    model.addAttribute("shift", shift.id().toString());
    model.addAttribute(
        "page",
        new CountPage(
            "cashdesk.close.title",
            "cashdesk.close.hint",
            "cashdesk.close.do",
            "/quy/dong-ca",
            words.t("cashdesk.close.whose", pages.clerk(shift), pages.desk(shift.desk())),
            shift.desk().equals(desk)
                ? pages.afterClosing(actor, here, words)
                : pages.vaults(actor),
            false,
            filled));
    return "cashdesk/count";
  }
}
