package vn.gandan.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Offer;
import vn.gandan.custody.Thing;
import vn.gandan.custody.ThingCode;
import vn.gandan.handover.AgeRules;
import vn.gandan.handover.Hands;
import vn.gandan.handover.ThingLine;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.network.NamedDesk;
import vn.gandan.operation.Desk;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Notice;
import vn.gandan.ui.Tone;

/** Giao nhận: what lies here, what waits to be counted, and the way to a thing by its code. */
@Controller
@RequestMapping("/giao-nhan")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER, Role.AGENCY_OFFICER})
class HandoverDeskController {
  private final Custody custody;
  private final WorkDesks desks;
  private final Hands hands;

  HandoverDeskController(Custody custody, WorkDesks desks, Hands hands) {
    this.custody = custody;
    this.desks = desks;
    this.hands = hands;
  }

  @GetMapping
  String show(Actor actor, HttpServletRequest request, Model model) {
    NamedDesk here = desks.of(actor, request);
    Desk desk = here.desk();
    model.addAttribute(
        "page",
        new DeskPage(
            desk.deskId(),
            here.name(),
            desks.mayServe(actor).stream()
                .map(each -> new Choice(each.desk().deskId().toString(), each.name()))
                .toList(),
            lying(desk, actor),
            desk.kind() == Desk.Kind.DEVICE
                ? List.of()
                : desks.shelves(actor).stream().map(shelf -> shelf(shelf, actor)).toList(),
            custody.offersTo(desk.unitId()).stream()
                .filter(offer -> desks.mayCount(offer, desk))
                .map(this::line)
                .toList(),
            custody.offersFrom(desk.deskId()).stream().map(this::line).toList(),
            custody.discrepancies(desk.unitId()).stream()
                .filter(each -> each.closing() == null)
                .count(),
            actor.role() != Role.COURIER));
    return "handover/desk";
  }

  /** Changes the desk for the rest of the session. */
  @PostMapping("/ban")
  String choose(@RequestParam UUID desk, HttpServletRequest request) {
    desks.choose(desk, request);
    return "redirect:/giao-nhan";
  }

  /** From a scan to what can be done with that thing here. */
  @GetMapping("/tim")
  String find(
      @RequestParam(name = "q", defaultValue = "") String typed,
      Actor actor,
      HttpServletRequest request,
      RedirectAttributes after) {
    String code = typed.replaceAll("[\\s\\u00A0]+", "");
    Thing thing =
        ThingCode.valid(code)
            ? custody
                .find(new ThingCode(code))
                .filter(found -> actor.unitId() != null && custody.seenBy(found, actor.unitId()))
                .orElse(null)
            : null;
    Desk desk = desks.of(actor, request).desk();
    for (Offer offer : custody.offersTo(desk.unitId())) {
      boolean inIt = offer.expected().stream().anyMatch(each -> each.code().value().equals(code));
      if (inIt && desks.mayCount(offer, desk)) {
        return "redirect:/giao-nhan/nhan/" + offer.id();
      }
    }
    if (thing == null) {
      after.addFlashAttribute(
          "notice", Notice.warn("handover.find.none", code.isEmpty() ? "—" : code));
      return "redirect:/giao-nhan";
    }
    String kind = thing.kind() == Thing.Kind.BAG ? "tui" : "vat";
    return "redirect:/giao-nhan/" + kind + "/" + thing.code().value();
  }

  private List<ThingLine> lying(Desk desk, Actor actor) {
    return custody.heldBy(new Holder.AtDesk(desk.deskId(), desk.unitId())).stream()
        .map(held -> hands.line(held, actor))
        .toList();
  }

  private DeskPage.Shelf shelf(NamedDesk shelf, Actor actor) {
    return new DeskPage.Shelf(
        shelf.desk().deskId(),
        shelf.name(),
        lying(shelf.desk(), actor).stream().map(HandoverDeskController::waiting).toList());
  }

  private static DeskPage.Waiting waiting(ThingLine line) {
    AgeRules.Next next = AgeRules.next(line.days());
    Tone tone =
        switch (next) {
          case WAIT -> Tone.QUIET;
          case REMIND -> Tone.ACTIVE;
          case CALL -> Tone.CARE;
          case SEND_BACK -> Tone.BAD;
        };
    return new DeskPage.Waiting(line, next.code(), tone);
  }

  private DeskPage.OfferLine line(Offer offer) {
    return new DeskPage.OfferLine(
        offer.id(),
        hands.placeName(offer.giverDesk()),
        hands.placeName(offer.takerDesk()),
        offer.madeAt(),
        offer.expected().size());
  }
}
