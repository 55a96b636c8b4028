package vn.gandan.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import vn.gandan.custody.ConfirmOffer;
import vn.gandan.custody.Custody;
import vn.gandan.custody.CustodyRefusal;
import vn.gandan.custody.Offer;
import vn.gandan.custody.WithdrawOffer;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.NamedDesk;
import vn.gandan.operation.Desk;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Nhận: counts what was offered, shows the difference, and only then confirms. */
@Controller
@RequestMapping("/giao-nhan/nhan/{offer}")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER, Role.AGENCY_OFFICER})
class ReceivingController {
  private final Custody custody;
  private final WorkDesks desks;
  private final Hands hands;
  private final Counts counts;
  private final Entries entries;

  ReceivingController(
      Custody custody, WorkDesks desks, Hands hands, Counts counts, Entries entries) {
    this.custody = custody;
    this.desks = desks;
    this.hands = hands;
    this.counts = counts;
    this.entries = entries;
  }

  @GetMapping
  String show(@PathVariable UUID offer, Actor actor, HttpServletRequest request, Model model) {
    Asked asked = asked(offer, actor, request);
    return page(asked, UUID.randomUUID(), List.of(), false, Mistakes.NONE, model);
  }

  /** Changes the list, compares it, or confirms what was compared. */
  @PostMapping
  String count(
      @PathVariable UUID offer,
      @RequestParam UUID operationId,
      @RequestParam(required = false) @Nullable String step,
      ScanForm scan,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Asked asked = asked(offer, actor, request);
    List<String> list = scan.list();
    if (scan.onlyList() || "more".equals(step)) {
      return page(asked, operationId, list, false, Mistakes.NONE, model);
    }
    boolean confirm = "confirm".equals(step) && ScanForm.valid(list).size() == list.size();
    if (!confirm) {
      return page(asked, operationId, list, true, Mistakes.NONE, model);
    }
    try {
      Entries.Entered<ConfirmOffer.Done> entered =
          entries.enter(
              operationId,
              asked.here().deskId(),
              new ConfirmOffer(offer, ScanForm.valid(list)),
              ConfirmOffer.Done.class,
              actor);
      after.addFlashAttribute("notice", entered.notice(ReceivingController::told));
      return "redirect:/giao-nhan/nhan/" + offer;
    } catch (RefusedException refused) {
      response.setStatus(422);
      String text = hands.words(request).refusal(refused.refusal());
      return page(asked, operationId, list, true, Mistakes.of("", text), model);
    }
  }

  /** The taker declines or the giver takes back; nothing changes hands. */
  @PostMapping("/thoi")
  String end(
      @PathVariable UUID offer,
      @RequestParam UUID operationId,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after) {
    Asked asked = asked(offer, actor, request);
    entries.enter(
        operationId,
        asked.here().deskId(),
        new WithdrawOffer(offer),
        WithdrawOffer.Done.class,
        actor);
    after.addFlashAttribute("notice", Notice.done("handover.offer.ended"));
    return "redirect:/giao-nhan";
  }

  private static Notice told(ConfirmOffer.Done done) {
    String taken = Integer.toString(done.taken());
    int differences = done.discrepancies().size();
    return differences == 0
        ? Notice.done("handover.received", taken)
        : Notice.warn("handover.received.differing", taken, Integer.toString(differences));
  }

  /** What is asked about, by whom and at which desk. */
  private record Asked(Offer offer, Desk here, Actor actor, HttpServletRequest request) {}

  private Asked asked(UUID id, Actor actor, HttpServletRequest request) {
    NamedDesk here = desks.of(actor, request);
    Offer offer =
        custody
            .offer(id)
            .filter(found -> concerns(found, actor))
            .orElseThrow(() -> new RefusedException(new CustodyRefusal.UnknownOffer(id)));
    return new Asked(offer, here.desk(), actor, request);
  }

  private boolean concerns(Offer offer, Actor actor) {
    UUID unit = actor.unitId();
    return offer.takerUnit().equals(unit)
        || desks.ofUnit(actor).stream()
            .anyMatch(desk -> desk.desk().deskId().equals(offer.giverDesk()));
  }

  private String page(
      Asked asked,
      UUID operation,
      List<String> list,
      boolean compare,
      Mistakes mistakes,
      Model model) {
    Offer offer = asked.offer();
    boolean open = offer.outcome() == null;
    boolean toMe = desks.mayCount(offer, asked.here());
    model.addAttribute(
        "page",
        new ReceiptPage(
            offer.id(),
            hands.placeName(offer.giverDesk()),
            hands.placeName(offer.takerDesk()),
            offer.madeAt(),
            offer.outcome(),
            open && toMe,
            open && !toMe,
            operation,
            counts.expected(offer.expected(), asked.actor(), hands.words(asked.request())),
            list,
            open && compare ? counts.compare(offer.expected(), list, asked.actor()) : null,
            found(offer, asked),
            mistakes));
    return "handover/receive";
  }

  private List<DifferenceLine> found(Offer offer, Asked asked) {
    return custody.discrepancies(asked.here().unitId()).stream()
        .filter(each -> offer.id().equals(each.offerId()))
        .map(each -> DifferenceLine.of(each, hands))
        .toList();
  }
}
