package vn.gandan.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.custody.CustodyRefusal;
import vn.gandan.custody.OpenBag;
import vn.gandan.custody.ThingCode;
import vn.gandan.handover.Entries;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Desk;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Notice;

/**
 * Mở túi, kiểm đếm: reads the seal, counts, shows the difference, and only then writes. Its path
 * names the bag {@code bag}, since a variable {@code code} would be bound into the scanned list.
 */
@Controller
@RequestMapping("/giao-nhan/mo-tui/{bag}")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER, Role.AGENCY_OFFICER})
class OpeningController {
  private static final Pattern SEAL = Pattern.compile("[0-9A-Z-]{3,30}");

  private final Bags bags;
  private final Counts counts;
  private final WorkDesks desks;
  private final Hands hands;
  private final Entries entries;

  OpeningController(Bags bags, Counts counts, WorkDesks desks, Hands hands, Entries entries) {
    this.bags = bags;
    this.counts = counts;
    this.desks = desks;
    this.hands = hands;
    this.entries = entries;
  }

  /** What was filled in; the seal as the reader read it. */
  private record Filled(
      UUID operation, List<String> list, String seal, String intact, boolean compare) {}

  @GetMapping
  String begin(
      @PathVariable("bag") String code, Actor actor, HttpServletRequest request, Model model) {
    Filled empty = new Filled(UUID.randomUUID(), List.of(), "", "", false);
    return page(bag(code, actor, request), empty, Mistakes.NONE, actor, request, model);
  }

  @PostMapping
  String open(
      @PathVariable("bag") String code,
      @RequestParam UUID operationId,
      @RequestParam(defaultValue = "") String seal,
      @RequestParam(defaultValue = "") String intact,
      @RequestParam(required = false) @Nullable String step,
      ScanForm scan,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    List<String> list = scan.list();
    String number = seal.strip().toUpperCase(Locale.ROOT);
    boolean onlyList = scan.onlyList() || "more".equals(step);
    Mistakes mistakes = onlyList ? Mistakes.NONE : check(number, intact, hands.words(request));
    boolean usable = ScanForm.valid(list).size() == list.size();
    if ("confirm".equals(step) && mistakes.none() && usable && !onlyList) {
      try {
        OpenBag act =
            new OpenBag(new ThingCode(code), number, intact.equals("yes"), ScanForm.valid(list));
        UUID desk = desks.of(actor, request).desk().deskId();
        after.addFlashAttribute(
            "notice",
            entries
                .enter(operationId, desk, act, OpenBag.Done.class, actor)
                .notice(OpeningController::told));
        return "redirect:/giao-nhan/tui/" + code;
      } catch (RefusedException refused) {
        mistakes = Mistakes.of("", hands.words(request).refusal(refused.refusal()));
      }
    }
    if (!mistakes.none()) {
      response.setStatus(422);
    }
    boolean compare = !onlyList && mistakes.none();
    Filled filled = new Filled(operationId, list, number, intact, compare);
    return page(bag(code, actor, request), filled, mistakes, actor, request, model);
  }

  private static Notice told(OpenBag.Done done) {
    String taken = Integer.toString(done.taken());
    int differences = done.discrepancies().size();
    return differences == 0
        ? Notice.done("handover.opened", taken)
        : Notice.warn("handover.opened.differing", taken, Integer.toString(differences));
  }

  private static Mistakes check(String seal, String intact, Words words) {
    Mistakes mistakes = Mistakes.NONE;
    if (!SEAL.matcher(seal).matches()) {
      mistakes = mistakes.and("seal", words.t("handover.mistake.seal"));
    }
    if (!intact.equals("yes") && !intact.equals("no")) {
      mistakes = mistakes.and("intact", words.t("handover.mistake.intact"));
    }
    return mistakes;
  }

  /** A closed bag that lies at this desk and is for this unit. */
  private Bags.Bag bag(String code, Actor actor, HttpServletRequest request) {
    Bags.Bag bag = bags.bag(code, actor);
    Desk here = desks.of(actor, request).desk();
    if (bag.sealed().opened()) {
      throw new RefusedException(new CustodyRefusal.BagOpened(bag.thing().code()));
    }
    if (!bag.sealed().toUnit().equals(here.unitId())) {
      throw new RefusedException(new CustodyRefusal.UnknownThing(code));
    }
    if (!bag.liesAt(here.deskId())) {
      throw new RefusedException(new CustodyRefusal.NotTheHolder(bag.thing().code()));
    }
    return bag;
  }

  private String page(
      Bags.Bag bag,
      Filled filled,
      Mistakes mistakes,
      Actor actor,
      HttpServletRequest request,
      Model model) {
    model.addAttribute(
        "page",
        new OpeningPage(
            bag.thing().code().value(),
            hands.unitName(bag.fromUnit()),
            filled.operation(),
            counts.expected(bag.sealed().contents(), actor, hands.words(request)),
            filled.list(),
            filled.seal(),
            filled.intact(),
            filled.compare() ? counts.compare(bag.sealed().contents(), filled.list(), actor) : null,
            filled.intact().equals("yes") && filled.seal().equals(bag.sealed().sealNumber()),
            mistakes));
    return "handover/open";
  }
}
