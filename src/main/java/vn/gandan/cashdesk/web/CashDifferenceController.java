package vn.gandan.cashdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.operation.Done;
import vn.gandan.signing.Signing;
import vn.gandan.till.Difference;
import vn.gandan.till.DisputeDifference;
import vn.gandan.till.Said;
import vn.gandan.till.SettleDifference;
import vn.gandan.till.Shift;
import vn.gandan.till.TillRefusal;
import vn.gandan.till.Tills;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Chênh lệch quỹ: disputed by whoever answered for the cash, ended by somebody else. */
@Controller
@RequestMapping("/quy/chenh-lech")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER})
class CashDifferenceController {
  private static final int SHORTEST = 5;

  private final Tills tills;
  private final TillPages pages;
  private final CashEntries entries;
  private final Signing signing;

  CashDifferenceController(Tills tills, TillPages pages, CashEntries entries, Signing signing) {
    this.signing = signing;
    this.tills = tills;
    this.pages = pages;
    this.entries = entries;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    model.addAttribute(
        "page",
        new CashDifferencesPage(
            tills.differencesOf(TillPages.office(actor)).stream()
                .map(CashDifferenceController::line)
                .toList()));
    return "cashdesk/differences";
  }

  @GetMapping("/{difference}")
  String show(@PathVariable UUID difference, Actor actor, HttpServletRequest request, Model model) {
    return page(found(difference, actor), Filled.fresh(), actor, request, model);
  }

  @PostMapping("/{difference}/phan-bien")
  String dispute(
      @PathVariable UUID difference,
      @RequestParam UUID operationId,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Difference found = found(difference, actor);
    Filled filled = new Filled(operationId, CountForm.EMPTY, null, words, Mistakes.NONE);
    Act act = new DisputeDifference(difference, words.strip());
    return enter(
        found,
        filled,
        act,
        DisputeDifference.Done.class,
        "cashdesk.disputed",
        actor,
        request,
        response,
        model,
        after);
  }

  @PostMapping("/{difference}/giai-quyet")
  @Allowed(Role.DIRECTOR)
  String settle(
      @PathVariable UUID difference,
      @RequestParam UUID operationId,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Difference found = found(difference, actor);
    Filled filled = new Filled(operationId, CountForm.EMPTY, to, words, Mistakes.NONE);
    Optional<Difference.Outcome> outcome =
        Arrays.stream(Difference.Outcome.values())
            .filter(each -> each.name().equals(to))
            .findFirst();
    if (outcome.isEmpty()) {
      Words said = entries.words(request);
      response.setStatus(422);
      return page(
          found,
          filled.with(Mistakes.of("to", said.t("cashdesk.mistake.outcome"))),
          actor,
          request,
          model);
    }
    Act act = new SettleDifference(difference, outcome.get(), words.strip());
    return enter(
        found,
        filled,
        act,
        SettleDifference.Done.class,
        "cashdesk.settled",
        actor,
        request,
        response,
        model,
        after);
  }

  private <D extends Done> String enter(
      Difference found,
      Filled filled,
      Act act,
      Class<D> answer,
      String told,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    String words = filled.words() == null ? "" : filled.words().strip();
    Optional<Mistakes> mistakes =
        words.length() < SHORTEST
            ? Optional.of(Mistakes.of("words", entries.words(request).t("cashdesk.mistake.words")))
            : entries.enter(
                filled.operation(), act, answer, actor, request, after, _ -> Notice.done(told));
    if (mistakes.isEmpty()) {
      return "redirect:/quy/chenh-lech/" + found.id();
    }
    response.setStatus(422);
    return page(found, filled.with(mistakes.get()), actor, request, model);
  }

  private String page(
      Difference difference, Filled filled, Actor actor, HttpServletRequest request, Model model) {
    boolean answered = tills.answeredBy(difference.id(), actor.accountId());
    boolean decides = actor.role() == Role.DIRECTOR && !answered && difference.open();
    boolean mayProve = pages.mayProve(difference, actor);
    Words words = entries.words(request);
    model.addAttribute(
        "page",
        new CashDifferencePage(
            line(difference),
            where(difference),
            difference.dispute(),
            difference.outcomeWords(),
            proposals(difference),
            mayProve ? transit(difference) : null,
            mayProve,
            answered && difference.open() && !difference.disputed(),
            decides ? outcomes(difference, words) : List.of(),
            filled));
    return "cashdesk/difference";
  }

  private List<CashDifferencePage.Proposed> proposals(Difference difference) {
    return tills.argued(difference.id()).stream()
        .flatMap(argued -> argued.proposals().stream())
        .map(each -> {
          Said answer = each.answer();
          return new CashDifferencePage.Proposed(
              each.outcome().name(),
              each.words(),
              pages.name(each.madeBy()),
              each.madeAt(),
              each.accepted(),
              answer == null ? "" : pages.name(answer.by()),
              answer == null ? "" : answer.words());
        })
        .toList();
  }

  private CashDifferencePage.@Nullable Transit transit(Difference difference) {
    return Optional.ofNullable(difference.remittance())
        .flatMap(tills::counted)
        .map(each -> {
          UUID taker = each.endedBy();
          Long received = each.remittance().counted();
          return new CashDifferencePage.Transit(
              pages.name(each.givenBy()),
              taker == null ? "—" : pages.name(taker),
              each.remittance().offered(),
              received == null ? 0 : received,
              each.lines(),
              signing.standing());
        })
        .orElse(null);
  }

  /** At which desk the shift was, or from which desk to which the cash went. */
  private String where(Difference difference) {
    UUID shift = difference.shift();
    UUID remittance = difference.remittance();
    if (shift != null) {
      return tills.shift(shift).map(Shift::desk).map(pages::desk).orElse("—");
    }
    return remittance == null
        ? "—"
        : tills
            .remittance(remittance)
            .map(each -> pages.desk(each.giverDesk()) + " → " + pages.desk(each.takerDesk()))
            .orElse("—");
  }

  static List<Choice> outcomes(Difference difference, Words words) {
    return difference.mayEnd().stream()
        .map(each -> new Choice(each.name(), words.t("cashdesk.outcome." + each)))
        .toList();
  }

  private static CashDifferencePage.Line line(Difference difference) {
    Difference.Outcome outcome = difference.outcome();
    return new CashDifferencePage.Line(
        difference.id(),
        difference.foundAt(),
        difference.amount(),
        difference.disputed(),
        difference.shift(),
        outcome == null ? null : outcome.name());
  }

  private Difference found(UUID id, Actor actor) {
    return tills
        .difference(id)
        .filter(each -> each.office().equals(actor.unitId()))
        .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownDifference(id)));
  }
}
