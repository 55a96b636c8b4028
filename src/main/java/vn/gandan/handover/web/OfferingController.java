package vn.gandan.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.custody.OfferThings;
import vn.gandan.handover.Destinations;
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

/** Giao: offers bags or single things to a courier or to another desk. */
@Controller
@RequestMapping("/giao-nhan/giao")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER, Role.AGENCY_OFFICER})
class OfferingController {
  private final Packing packing;
  private final WorkDesks desks;
  private final Destinations destinations;
  private final Hands hands;
  private final Entries entries;

  OfferingController(
      Packing packing, WorkDesks desks, Destinations destinations, Hands hands, Entries entries) {
    this.packing = packing;
    this.desks = desks;
    this.destinations = destinations;
    this.hands = hands;
    this.entries = entries;
  }

  /**
   * @param things on the list from the start
   * @param to chosen from the start
   */
  @GetMapping
  String begin(
      @RequestParam(name = "vat", required = false) @Nullable List<String> things,
      @RequestParam(name = "den", required = false) @Nullable UUID to,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    List<String> list = new ScanForm(things, null, null, null).list();
    String chosen = to == null ? null : to.toString();
    Packing.Filled filled =
        new Packing.Filled(UUID.randomUUID(), list, chosen, null, Mistakes.NONE);
    return page(filled, actor, request, model);
  }

  @PostMapping
  String offer(
      @RequestParam UUID operationId,
      @RequestParam(required = false) @Nullable UUID to,
      ScanForm scan,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    List<String> list = scan.list();
    String chosen = to == null ? null : to.toString();
    if (scan.onlyList()) {
      return page(
          new Packing.Filled(operationId, list, chosen, null, Mistakes.NONE),
          actor,
          request,
          model);
    }
    Words words = hands.words(request);
    Mistakes mistakes = packing.check(list, to, words);
    if (mistakes.none() && to != null) {
      try {
        Entries.Entered<OfferThings.Done> entered = offer(operationId, to, list, actor, request);
        after.addFlashAttribute(
            "notice",
            entered.notice(
                done -> Notice.done("handover.offered", Integer.toString(done.things()))));
        return "redirect:/giao-nhan";
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("", words.refusal(refused.refusal()));
      }
    }
    response.setStatus(422);
    return page(
        new Packing.Filled(operationId, list, chosen, null, mistakes), actor, request, model);
  }

  private Entries.Entered<OfferThings.Done> offer(
      UUID operation, UUID to, List<String> list, Actor actor, HttpServletRequest request) {
    UUID offer = UUID.nameUUIDFromBytes(("offer of " + operation).getBytes(StandardCharsets.UTF_8));
    return entries.enter(
        operation,
        desks.of(actor, request).desk().deskId(),
        new OfferThings(offer, null, destinations.desk(to), ScanForm.valid(list)),
        OfferThings.Done.class,
        actor);
  }

  private String page(Packing.Filled filled, Actor actor, HttpServletRequest request, Model model) {
    model.addAttribute(
        "page", packing.page(Packing.Goal.OFFER, desks.of(actor, request), filled, actor, request));
    return "handover/offer";
  }
}
