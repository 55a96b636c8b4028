package vn.gandan.agency.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Link;
import vn.gandan.custody.Offer;
import vn.gandan.custody.Passing;
import vn.gandan.custody.Thing;
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

  /** Every passing of every thing, woven together by time. */
  private List<ControlSlip06.Leg> legs(Dossier dossier) {
    return dossiers.things(dossier).stream()
        .map(DossierThing::thing)
        .flatMap(thing -> Passing.of(thing, custody.way(thing)).stream())
        .sorted(Comparator.comparing(Passing::at))
        .map(this::leg)
        .toList();
  }

  private ControlSlip06.Leg leg(Passing passing) {
    Words words = hands.vietnamese();
    UUID before = passing.before();
    return new ControlSlip06.Leg(
        hands.name(passing.giver(), words),
        before == null ? "" : ways.doer(before),
        givenAt(passing.link()),
        hands.name(passing.taker(), words),
        passing.taker() instanceof Holder.WithPerson ? "" : ways.doer(passing.link().operationId()),
        passing.at(),
        isPost(passing.giver()) || isPost(passing.taker()),
        null,
        remark(passing, words));
  }

  /** When the giver offered it; without an offer both happen at once. */
  private Instant givenAt(Link link) {
    return Optional.ofNullable(link.offerId())
        .flatMap(custody::offer)
        .map(Offer::madeAt)
        .orElse(link.effectiveAt());
  }

  private static String remark(Passing passing, Words words) {
    Thing thing = passing.thing();
    String what = words.t("custody.thing." + thing.kind().code()) + " " + thing.code().value();
    return passing.link().depth() == 0
        ? what
        : what + ", " + words.t("handover.in-bag", passing.link().thing().code().value());
  }

  private boolean isPost(Holder hand) {
    UUID unit = hand.unit();
    return unit != null && network.office(unit).isPresent();
  }
}
