package vn.gandan.payout.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.gandan.benefit.Due;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Filled;
import vn.gandan.handover.FilledRules;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.ledger.Ledger;
import vn.gandan.payout.Payouts;
import vn.gandan.payout.RecordUnpaid;
import vn.gandan.payout.TakeOut;
import vn.gandan.till.Shift;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Đi chi tại nhà: what a courier takes out and carries, and how much must be in the bag. */
@Controller
@RequestMapping(HomeRoundPage.PATH)
@Allowed(Role.COURIER)
class HomeRoundController {
  private final Payouts payouts;
  private final AtTheTill till;
  private final Entries entries;
  private final Ledger ledger;

  HomeRoundController(Payouts payouts, AtTheTill till, Entries entries, Ledger ledger) {
    this.payouts = payouts;
    this.till = till;
    this.entries = entries;
    this.ledger = ledger;
  }

  /**
   * @param after the last of the page before; null on the first
   */
  @GetMapping
  String show(
      @RequestParam(name = "sau", required = false) @Nullable UUID after,
      Actor actor,
      Model model) {
    model.addAttribute("page", page(actor, after, Filled.fresh(), Mistakes.NONE));
    return "payout/round";
  }

  @PostMapping
  String takeOut(
      @RequestParam UUID operationId,
      @RequestParam(name = "sau", required = false) @Nullable UUID last,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Filled filled = Filled.of(operationId, request);
    Words words = till.words(request);
    List<UUID> chosen = ChosenDuties.of(request).stream().sorted().toList();
    Mistakes mistakes = FilledRules.choice(Mistakes.NONE, !chosen.isEmpty(), "duty", words);
    if (mistakes.none()) {
      try {
        Entries.Entered<TakeOut.Done> entered =
            entries.enter(
                operationId,
                till.desk(actor, request),
                new TakeOut(chosen),
                TakeOut.Done.class,
                actor);
        after.addFlashAttribute(
            "notice",
            entered.notice(done ->
                Notice.done(
                    "payout.round.taken",
                    Integer.toString(done.duties()),
                    words.money(done.amount()))));
        return "redirect:" + HomeRoundPage.path(last);
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("duty", words.refusal(refused.refusal()));
      }
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    model.addAttribute("page", page(actor, last, filled, mistakes));
    return "payout/round";
  }

  private HomeRoundPage page(Actor actor, @Nullable UUID after, Filled filled, Mistakes mistakes) {
    UUID office = Objects.requireNonNull(actor.unitId(), "a courier belongs to an office");
    Optional<Shift> shift = till.shift(actor);
    List<Due> carried = shift.map(open -> payouts.carried(open.id(), actor)).orElse(List.of());
    Map<UUID, RecordUnpaid.Reason> last =
        new HashMap<>(payouts.unpaid(carried.stream().map(Due::id).toList()));
    return new HomeRoundPage(
        shift.isPresent(),
        shift.map(open -> new Vnd(ledger.amount(open.cash()))).orElse(null),
        carried.stream().map(due -> new HomeRoundPage.Stop(due, last.get(due.id()))).toList(),
        payouts.waitingAtHome(office, after, actor),
        after,
        filled,
        mistakes);
  }
}
