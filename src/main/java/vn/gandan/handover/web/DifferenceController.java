package vn.gandan.handover.web;

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
import vn.gandan.custody.CloseDiscrepancy;
import vn.gandan.custody.Custody;
import vn.gandan.custody.CustodyRefusal;
import vn.gandan.custody.Discrepancy;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Chênh lệch: what did not agree, and how a named person closed it. */
@Controller
@RequestMapping("/giao-nhan/chenh-lech")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER, Role.AGENCY_OFFICER})
class DifferenceController {
  private static final int SHORTEST_NOTE = 5;
  private static final int LONGEST_NOTE = 500;

  private final Custody custody;
  private final DifferencePages pages;
  private final WorkDesks desks;
  private final Hands hands;
  private final Entries entries;

  DifferenceController(
      Custody custody, DifferencePages pages, WorkDesks desks, Hands hands, Entries entries) {
    this.custody = custody;
    this.pages = pages;
    this.desks = desks;
    this.hands = hands;
    this.entries = entries;
  }

  /** Those that the own unit found or caused; open ones first. */
  @GetMapping
  String list(Actor actor, Model model) {
    UUID unit = actor.unitId();
    List<DifferenceLine> lines =
        unit == null
            ? List.of()
            : custody.discrepancies(unit).stream()
                .map(each -> DifferenceLine.of(each, hands))
                .toList();
    model.addAttribute("page", new DifferencesPage(lines));
    return "handover/differences";
  }

  @GetMapping("/{id}")
  String show(@PathVariable UUID id, Actor actor, HttpServletRequest request, Model model) {
    DifferencePages.Filled empty =
        new DifferencePages.Filled(UUID.randomUUID(), null, null, Mistakes.NONE);
    model.addAttribute("page", pages.page(found(id, actor), empty, actor, hands.words(request)));
    return "handover/difference";
  }

  @PostMapping("/{id}")
  @Allowed({Role.DIRECTOR, Role.AGENCY_OFFICER})
  String close(
      @PathVariable UUID id,
      @RequestParam UUID operationId,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String note,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Words words = hands.words(request);
    Discrepancy difference = found(id, actor);
    Mistakes mistakes = check(outcome, note, words);
    if (mistakes.none()) {
      try {
        CloseDiscrepancy act =
            new CloseDiscrepancy(id, Discrepancy.Outcome.valueOf(outcome), note.strip());
        UUID desk = desks.of(actor, request).desk().deskId();
        after.addFlashAttribute(
            "notice",
            entries
                .enter(operationId, desk, act, CloseDiscrepancy.Done.class, actor)
                .notice(_ -> Notice.done("handover.closed")));
        return "redirect:/giao-nhan/chenh-lech/" + id;
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("", words.refusal(refused.refusal()));
      }
    }
    response.setStatus(422);
    DifferencePages.Filled filled =
        new DifferencePages.Filled(operationId, outcome, note, mistakes);
    model.addAttribute("page", pages.page(difference, filled, actor, words));
    return "handover/difference";
  }

  private static Mistakes check(String outcome, String note, Words words) {
    Mistakes mistakes = Mistakes.NONE;
    boolean known =
        java.util.Arrays.stream(Discrepancy.Outcome.values())
            .anyMatch(each -> each.name().equals(outcome));
    if (!known) {
      mistakes = mistakes.and("outcome", words.t("handover.mistake.outcome"));
    }
    int length = note.strip().length();
    if (length < SHORTEST_NOTE || length > LONGEST_NOTE) {
      mistakes = mistakes.and("note", words.t("handover.mistake.note"));
    }
    return mistakes;
  }

  private Discrepancy found(UUID id, Actor actor) {
    return custody
        .discrepancy(id)
        .filter(
            it -> it.foundByUnit().equals(actor.unitId()) || it.otherUnit().equals(actor.unitId()))
        .orElseThrow(() -> new RefusedException(new CustodyRefusal.UnknownDiscrepancy(id)));
  }
}
