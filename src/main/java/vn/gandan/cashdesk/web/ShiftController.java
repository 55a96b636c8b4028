package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.till.Difference;
import vn.gandan.till.Shift;
import vn.gandan.till.TillRefusal;
import vn.gandan.till.Tills;

/** Ca: the shifts of the office, and how each one closed. */
@Controller
@RequestMapping("/quy/ca")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER})
class ShiftController {
  private static final int DAYS = 31;

  private final Tills tills;
  private final TillPages pages;
  private final InstantSource clock;

  ShiftController(Tills tills, TillPages pages, InstantSource clock) {
    this.tills = tills;
    this.pages = pages;
    this.clock = clock;
  }

  /** A director sees those of the whole office, anybody else the own ones. */
  @GetMapping
  String list(Actor actor, Model model) {
    Instant since = clock.instant().minus(DAYS, ChronoUnit.DAYS);
    List<ShiftsPage.Line> lines =
        tills.shiftsOf(TillPages.office(actor), since).stream()
            .filter(each -> actor.role() == Role.DIRECTOR || each.clerk().equals(actor.accountId()))
            .map(each -> line(each, actor))
            .toList();
    model.addAttribute("page", new ShiftsPage(DAYS, lines));
    return "cashdesk/shifts";
  }

  /** As its evidence: of whoever answered for it, and of the office's director. */
  @GetMapping("/{shift}")
  @Allowed({Role.CLERK, Role.DIRECTOR, Role.COURIER})
  String show(@PathVariable UUID shift, Actor actor, Model model) {
    Shift found =
        tills
            .shift(shift)
            .filter(each -> TillPages.mayProve(each, actor))
            .filter(each -> each.closing() != null)
            .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownShift(shift)));
    Shift.Closing closing = Objects.requireNonNull(found.closing());
    model.addAttribute(
        "page",
        new ShiftPage(
            shift,
            pages.desk(found.desk()),
            pages.clerk(found),
            found.openedAt(),
            closing.at(),
            closing.expected(),
            closing.counted(),
            closing.complete(),
            pages.byTransfer(found),
            tills.closingCount(shift),
            tills.differencesOf(found.office()).stream()
                .filter(each -> shift.equals(each.shift()))
                .findFirst()
                .map(Difference::id)
                .orElse(null)));
    return "cashdesk/shift";
  }

  private ShiftsPage.Line line(Shift shift, Actor actor) {
    Shift.Closing closing = shift.closing();
    return new ShiftsPage.Line(
        shift.id(),
        pages.desk(shift.desk()),
        pages.clerk(shift),
        shift.openedAt(),
        closing == null ? null : closing.at(),
        closing == null ? null : closing.counted() - closing.expected(),
        pages.endedFromHere(shift, actor));
  }
}
