package vn.gandan.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.gandan.custody.PutAway;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.NamedDesk;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/** Cất lên kệ, and back from it: within the own unit, where one person gives and takes. */
@Controller
@RequestMapping("/giao-nhan/cat-ke")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.AGENCY_OFFICER})
class ShelvingController {
  private final Packing packing;
  private final WorkDesks desks;
  private final Hands hands;
  private final Entries entries;

  ShelvingController(Packing packing, WorkDesks desks, Hands hands, Entries entries) {
    this.packing = packing;
    this.desks = desks;
    this.hands = hands;
    this.entries = entries;
  }

  /**
   * @param from a shelf to take from; this desk if left out
   */
  @GetMapping
  String begin(
      @RequestParam(name = "vat", required = false) @Nullable List<String> things,
      @RequestParam(name = "tu", required = false) @Nullable UUID from,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    List<String> list = new ScanForm(things, null, null, null).list();
    NamedDesk here = desks.of(actor, request);
    NamedDesk start = start(from, actor, here);
    String to =
        start.desk().deskId().equals(here.desk().deskId())
            ? desks.shelves(actor).stream()
                .findFirst()
                .map(shelf -> shelf.desk().deskId().toString())
                .orElse(null)
            : here.desk().deskId().toString();
    return page(
        start,
        new Packing.Filled(UUID.randomUUID(), list, to, null, Mistakes.NONE),
        actor,
        request,
        model);
  }

  @PostMapping
  String putAway(
      @RequestParam UUID operationId,
      @RequestParam(required = false) @Nullable UUID to,
      @RequestParam(name = "tu", required = false) @Nullable UUID from,
      ScanForm scan,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    List<String> list = scan.list();
    String chosen = to == null ? null : to.toString();
    NamedDesk here = desks.of(actor, request);
    NamedDesk start = start(from, actor, here);
    Mistakes mistakes = Mistakes.NONE;
    if (!scan.onlyList()) {
      Words words = hands.words(request);
      mistakes = packing.check(list, to, words);
      if (mistakes.none() && to != null) {
        try {
          PutAway act = new PutAway(start.desk().deskId(), to, ScanForm.valid(list));
          Entries.Entered<PutAway.Done> entered =
              entries.enter(operationId, here.desk().deskId(), act, PutAway.Done.class, actor);
          after.addFlashAttribute(
              "notice",
              entered.notice(
                  done -> Notice.done("handover.shelved", Integer.toString(done.things()))));
          return "redirect:/giao-nhan";
        } catch (RefusedException refused) {
          mistakes = Mistakes.of("", words.refusal(refused.refusal()));
        }
      }
      response.setStatus(422);
    }
    return page(
        start,
        new Packing.Filled(operationId, list, chosen, null, mistakes),
        actor,
        request,
        model);
  }

  /** A shelf of the own unit, or this desk. */
  private NamedDesk start(@Nullable UUID from, Actor actor, NamedDesk here) {
    return desks.shelves(actor).stream()
        .filter(shelf -> shelf.desk().deskId().equals(from))
        .findFirst()
        .orElse(here);
  }

  private String page(
      NamedDesk start,
      Packing.Filled filled,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("page", packing.page(Packing.Goal.SHELF, start, filled, actor, request));
    model.addAttribute("from", start.desk().deskId());
    return "handover/shelve";
  }
}
