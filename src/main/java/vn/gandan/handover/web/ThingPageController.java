package vn.gandan.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.gandan.custody.Custody;
import vn.gandan.custody.CustodyRefusal;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Thing;
import vn.gandan.custody.ThingCode;
import vn.gandan.custody.Whereabouts;
import vn.gandan.handover.Hands;
import vn.gandan.handover.ThingLine;
import vn.gandan.handover.Ways;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.paper.Form;
import vn.gandan.paper.Papers;
import vn.gandan.paper.ThingLabel;

/** A thing by its code: who holds it, its way, its label. */
@Controller
@RequestMapping("/giao-nhan/vat/{code}")
@Allowed({Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.COURIER, Role.AGENCY_OFFICER})
class ThingPageController {
  private final Custody custody;
  private final Ways ways;
  private final WorkDesks desks;
  private final Hands hands;
  private final Papers papers;
  private final InstantSource clock;

  ThingPageController(
      Custody custody,
      Ways ways,
      WorkDesks desks,
      Hands hands,
      Papers papers,
      InstantSource clock) {
    this.custody = custody;
    this.ways = ways;
    this.desks = desks;
    this.hands = hands;
    this.papers = papers;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String code, Actor actor, HttpServletRequest request, Model model) {
    Thing thing = visible(code, actor);
    Words words = hands.words(request);
    Instant now = clock.instant();
    Whereabouts where = custody.where(thing, now, now).orElseThrow();
    UUID here = desks.of(actor, request).desk().deskId();
    boolean lies =
        where.containers().isEmpty()
            && where.hand() instanceof Holder.AtDesk(UUID id, UUID _)
            && id.equals(here);
    boolean agency = actor.role() == Role.AGENCY_OFFICER;
    model.addAttribute(
        "page",
        new ThingPage(
            hands.line(thing, actor),
            hands.name(where.hand(), words),
            where.since(),
            where.containers().stream().map(bag -> bag.code().value()).toList(),
            lies,
            actor.role() != Role.COURIER,
            agency
                ? hands
                    .dossierOf(thing, actor)
                    .map(dossier -> "/co-quan/ho-so/" + dossier.id())
                    .orElse(null)
                : null,
            ways.way(thing, words)));
    return "handover/thing";
  }

  /** Nhãn vật. */
  @GetMapping(path = "/nhan.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> label(@PathVariable String code, Actor actor) {
    Thing thing = visible(code, actor);
    ThingLine line = hands.line(thing, actor);
    Words words = hands.vietnamese();
    String office = actor.unitId() == null ? "" : hands.unitName(actor.unitId());
    String goal =
        hands
            .dossierOf(thing, actor)
            .map(dossier ->
                hands.unitName(
                    thing.kind() == Thing.Kind.RESULT ? dossier.returnUnit() : dossier.agencyId()))
            .orElse("");
    ThingLabel label =
        new ThingLabel(
            line.code(),
            words.t("custody.thing." + line.kind()),
            line.dossier() == null ? "" : line.dossier(),
            office,
            goal,
            desks.today());
    return BagController.pdf("nhan-" + code, papers.print(Form.THING_LABEL, desks.today(), label));
  }

  private Thing visible(String code, Actor actor) {
    UUID unit = actor.unitId();
    return ThingCode.valid(code)
        ? custody
            .find(new ThingCode(code))
            .filter(thing -> unit != null && custody.seenBy(thing, unit))
            .orElseThrow(() -> new RefusedException(new CustodyRefusal.UnknownThing(code)))
        : unknown(code);
  }

  private static Thing unknown(String code) {
    throw new RefusedException(new CustodyRefusal.UnknownThing(code));
  }
}
