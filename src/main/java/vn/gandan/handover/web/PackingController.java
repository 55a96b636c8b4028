package vn.gandan.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.custody.SealBag;
import vn.gandan.handover.Destinations;
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

/** Đóng túi: scans what goes in, chooses where it goes, seals. */
@Controller
@RequestMapping("/giao-nhan/dong-tui")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER, Role.AGENCY_OFFICER})
class PackingController {
  private static final Pattern SEAL = Pattern.compile("[0-9A-Z-]{3,30}");

  private final Packing packing;
  private final WorkDesks desks;
  private final Destinations destinations;
  private final Hands hands;
  private final Entries entries;

  PackingController(
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
    Packing.Filled filled = new Packing.Filled(UUID.randomUUID(), list, chosen, "", Mistakes.NONE);
    return page(filled, actor, request, model);
  }

  @PostMapping
  String pack(
      @RequestParam UUID operationId,
      @RequestParam(required = false) @Nullable UUID to,
      @RequestParam(defaultValue = "") String seal,
      ScanForm scan,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    List<String> list = scan.list();
    String number = seal.strip().toUpperCase(Locale.ROOT);
    String chosen = to == null ? null : to.toString();
    Packing.Filled filled = new Packing.Filled(operationId, list, chosen, number, Mistakes.NONE);
    if (scan.onlyList()) {
      return page(filled, actor, request, model);
    }
    Words words = hands.words(request);
    Mistakes mistakes = packing.check(list, to, words);
    if (!SEAL.matcher(number).matches()) {
      mistakes = mistakes.and("seal", words.t("handover.mistake.seal"));
    }
    if (mistakes.none() && to != null) {
      try {
        Entries.Entered<SealBag.Done> entered = seal(operationId, to, number, list, actor, request);
        after.addFlashAttribute(
            "notice",
            entered.notice(
                done -> Notice.done("handover.sealed", Integer.toString(done.things()))));
        return "redirect:/giao-nhan/tui/" + entered.done().code();
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("", words.refusal(refused.refusal()));
      }
    }
    response.setStatus(422);
    return page(
        new Packing.Filled(operationId, list, chosen, number, mistakes), actor, request, model);
  }

  private Entries.Entered<SealBag.Done> seal(
      UUID operation,
      UUID to,
      String seal,
      List<String> list,
      Actor actor,
      HttpServletRequest request) {
    // One form makes one bag, so the bag's id follows from the form's.
    UUID bag = UUID.nameUUIDFromBytes(("bag of " + operation).getBytes(StandardCharsets.UTF_8));
    return entries.enter(
        operation,
        desks.of(actor, request).desk().deskId(),
        new SealBag(bag, seal, destinations.desk(to), ScanForm.valid(list)),
        SealBag.Done.class,
        actor);
  }

  private String page(Packing.Filled filled, Actor actor, HttpServletRequest request, Model model) {
    NamedDesk here = desks.of(actor, request);
    model.addAttribute("page", packing.page(Packing.Goal.BAG, here, filled, actor, request));
    return "handover/pack";
  }
}
