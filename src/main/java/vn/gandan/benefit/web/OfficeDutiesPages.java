package vn.gandan.benefit.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.DeclareKin;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/** Makes the page of an office's payouts. */
@Component
class OfficeDutiesPages {
  private static final int ROUNDS = 12;

  private final Benefits benefits;
  private final Duties duties;
  private final Network network;
  private final WorkDesks desks;
  private final Hands hands;

  OfficeDutiesPages(
      Benefits benefits, Duties duties, Network network, WorkDesks desks, Hands hands) {
    this.benefits = benefits;
    this.duties = duties;
    this.network = network;
    this.desks = desks;
    this.hands = hands;
  }

  OfficeDutiesPage page(Actor director, Filled filled, Mistakes mistakes, Words words) {
    UUID office = Objects.requireNonNull(director.unitId(), "a director belongs to an office");
    List<ServicePoint> points = network.pointsOf(office, desks.today());
    return new OfficeDutiesPage(
        hands.unitName(office),
        rounds(points),
        points.stream().map(point -> new Choice(point.pointId().toString(), point.name())).toList(),
        benefits.staffOf(office, desks.today()),
        Arrays.stream(DeclareKin.Relation.values())
            .map(each -> new Choice(each.name(), words.t("benefit.relation." + each.name())))
            .toList(),
        filled,
        mistakes);
  }

  private List<OfficeDutiesPage.OfRound> rounds(List<ServicePoint> points) {
    Map<UUID, String> names = new HashMap<>();
    points.forEach(point -> names.put(point.pointId(), point.name()));
    List<OfficeDutiesPage.OfRound> found = new ArrayList<>();
    for (Round round : benefits.rounds()) {
      UUID roster = round.rosterId();
      if (roster == null || found.size() == ROUNDS) {
        continue;
      }
      List<DutySum> sums = duties.sums(roster, names.keySet());
      if (!sums.isEmpty()) {
        found.add(
            new OfficeDutiesPage.OfRound(
                round,
                sums.stream()
                    .map(sum ->
                        new OfficeDutiesPage.PointLine(names.getOrDefault(sum.point(), "–"), sum))
                    .toList()));
      }
    }
    return found;
  }
}
