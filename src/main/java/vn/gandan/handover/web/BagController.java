package vn.gandan.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.gandan.custody.SealedBag;
import vn.gandan.handover.Destinations;
import vn.gandan.handover.Hands;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Desk;

/** A bag: what is in it, who holds it, its papers, and where it goes next. */
@Controller
@RequestMapping("/giao-nhan/tui/{code}")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER, Role.AGENCY_OFFICER})
class BagController {
  private final Bags bags;
  private final BagPapers papers;
  private final WorkDesks desks;
  private final Destinations destinations;
  private final Hands hands;

  BagController(
      Bags bags, BagPapers papers, WorkDesks desks, Destinations destinations, Hands hands) {
    this.bags = bags;
    this.papers = papers;
    this.desks = desks;
    this.destinations = destinations;
    this.hands = hands;
  }

  @GetMapping
  String show(@PathVariable String code, Actor actor, HttpServletRequest request, Model model) {
    Bags.Bag bag = bags.bag(code, actor);
    Desk here = desks.of(actor, request).desk();
    boolean lies = bag.liesAt(here.deskId());
    model.addAttribute(
        "page",
        new BagPage(
            code,
            bag.sealed().sealNumber(),
            hands.unitName(bag.fromUnit()),
            hands.unitName(bag.sealed().toUnit()),
            bag.sealedAt(),
            bag.openedAt(),
            bag.sealed().opened(),
            hands.name(bag.where().hand(), hands.words(request)),
            bag.where().since(),
            lies && !bag.sealed().opened(),
            lies && mayOpen(bag.sealed(), here),
            bags.contents(bag, actor),
            UUID.randomUUID(),
            lies ? destinations.forOffer(here.deskId(), actor) : List.of(),
            bag.differences().stream().map(each -> DifferenceLine.of(each, hands)).toList()));
    return "handover/bag";
  }

  /** The courier of the unit brings it to a desk; nobody opens a bag on the road. */
  private static boolean mayOpen(SealedBag sealed, Desk here) {
    return !sealed.opened()
        && sealed.toUnit().equals(here.unitId())
        && here.kind() != Desk.Kind.DEVICE;
  }

  /** Bảng kê túi. */
  @GetMapping(path = "/bang-ke.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> list(@PathVariable String code, Actor actor, HttpServletRequest request) {
    Bags.Bag bag = bags.bag(code, actor);
    return pdf("bang-ke-" + code, papers.list(bag, bags.contents(bag, actor), actor, request));
  }

  /** Nhãn túi. */
  @GetMapping(path = "/nhan.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> label(@PathVariable String code, Actor actor) {
    return pdf("nhan-" + code, papers.label(bags.bag(code, actor)));
  }

  static ResponseEntity<byte[]> pdf(String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name + ".pdf").build().toString())
        .body(content);
  }
}
