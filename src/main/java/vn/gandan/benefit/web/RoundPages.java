package vn.gandan.benefit.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.CommuneParts;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.Rosters;
import vn.gandan.benefit.Round;
import vn.gandan.handover.Filled;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.ui.Mistakes;

/** Makes the page of a round for the provincial post office. */
@Component
class RoundPages {
  private final Rosters rosters;
  private final CommuneParts parts;
  private final Duties duties;
  private final Network network;
  private final WorkDesks desks;

  RoundPages(Rosters rosters, CommuneParts parts, Duties duties, Network network, WorkDesks desks) {
    this.rosters = rosters;
    this.parts = parts;
    this.duties = duties;
    this.network = network;
    this.desks = desks;
  }

  RoundPage page(Round round, Actor actor, Filled filled, Mistakes mistakes) {
    UUID roster = round.rosterId();
    boolean asked =
        switch (round.state()) {
          case DRAFTED, IMPORTED -> false;
          case CHALLENGED, SIGNED, FROZEN -> roster != null;
        };
    boolean frozen = round.state() == Round.State.FROZEN;
    return new RoundPage(
        round,
        rosters.drafts(round.roundId()),
        asked && roster != null ? parts(roster) : List.of(),
        frozen && roster != null ? sums(roster) : List.of(),
        actor.role() == Role.PROVINCE_OFFICE,
        filled,
        mistakes);
  }

  private List<RoundPage.PartLine> parts(UUID roster) {
    return parts.ofRoster(roster).stream()
        .map(part -> new RoundPage.PartLine(name(part.commune()), part))
        .toList();
  }

  private List<RoundPage.SumLine> sums(UUID roster) {
    return duties.sums(roster).stream()
        .map(sum -> new RoundPage.SumLine(name(sum.commune()), point(sum.point()), sum))
        .toList();
  }

  private String point(@Nullable UUID point) {
    return point == null
        ? ""
        : network.point(point, desks.today()).map(ServicePoint::name).orElse("–");
  }

  private String name(String commune) {
    return network.commune(commune, desks.today()).map(Commune::fullName).orElse(commune);
  }
}
