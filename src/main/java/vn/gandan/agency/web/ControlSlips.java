package vn.gandan.agency.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Link;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierThing;
import vn.gandan.dossier.Dossiers;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Ways;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.network.Network;
import vn.gandan.paper.ControlSlip06;
import vn.gandan.paper.Form;
import vn.gandan.paper.Papers;

/** Form 06: the chain of custody of everything that belongs to a dossier, as one way. */
@Component
class ControlSlips {
  private final Custody custody;
  private final Dossiers dossiers;
  private final Network network;
  private final Papers papers;
  private final WorkDesks desks;
  private final Hands hands;
  private final Ways ways;

  ControlSlips(
      Custody custody,
      Dossiers dossiers,
      Network network,
      Papers papers,
      WorkDesks desks,
      Hands hands,
      Ways ways) {
    this.custody = custody;
    this.dossiers = dossiers;
    this.network = network;
    this.papers = papers;
    this.desks = desks;
    this.hands = hands;
    this.ways = ways;
  }

  byte[] print(AgencyForms.Print print, AgencyForms forms) {
    Dossier dossier = print.dossier();
    return papers.print(
        Form.CONTROL_SLIP_06,
        desks.today(),
        new ControlSlip06(
            forms.heading(print),
            dossier.code(),
            hands.procedureName(dossier),
            hands.unitName(dossier.agencyId()),
            "",
            dossier.handedInAt(),
            dossier.dueAt(),
            legs(dossier),
            true,
            print.trackUrl()));
  }

  /** Every passing from one answering hand to another; packing and opening are none. */
  private List<ControlSlip06.Leg> legs(Dossier dossier) {
    List<Link> links = new ArrayList<>();
    for (DossierThing each : dossiers.things(dossier)) {
      custody.way(each.thing()).stream().filter(ControlSlips::isHandover).forEach(links::add);
    }
    links.sort(Comparator.comparing(Link::effectiveAt));
    List<ControlSlip06.Leg> legs = new ArrayList<>();
    String holder = "";
    for (Link link : links) {
      String taker = link.taker() instanceof Holder.WithPerson ? "" : ways.doer(link.operationId());
      legs.add(leg(link, holder, taker));
      holder = taker;
    }
    return legs;
  }

  private static boolean isHandover(Link link) {
    boolean inside = link.taker() instanceof Holder.InBag || link.giver() instanceof Holder.InBag;
    return !inside && !(link.giver() instanceof Holder.OfUnit);
  }

  private ControlSlip06.Leg leg(Link link, String giverName, String takerName) {
    Words words = hands.vietnamese();
    return new ControlSlip06.Leg(
        hands.name(link.giver(), words),
        link.giver() instanceof Holder.WithPerson ? "" : giverName,
        Optional.ofNullable(link.offerId())
            .flatMap(custody::offer)
            .map(offer -> offer.madeAt())
            .orElse(link.effectiveAt()),
        hands.name(link.taker(), words),
        takerName,
        link.effectiveAt(),
        byPost(link.giver()),
        null,
        words.t("custody.thing." + link.thing().kind().code()) + " " + link.thing().code().value());
  }

  private boolean byPost(Holder giver) {
    UUID unit = giver.unit();
    return unit != null && network.office(unit).isPresent();
  }
}
