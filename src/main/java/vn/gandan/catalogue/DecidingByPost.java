package vn.gandan.catalogue;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class DecidingByPost implements ActHandler<DecideByPost, DecideByPost.Done> {
  private final DecisionTable decisions;
  private final VersionTable versions;
  private final Network network;

  DecidingByPost(DecisionTable decisions, VersionTable versions, Network network) {
    this.decisions = decisions;
    this.versions = versions;
    this.network = network;
  }

  @Override
  public String name() {
    return "catalogue.decide-by-post";
  }

  @Override
  public Class<DecideByPost> act() {
    return DecideByPost.class;
  }

  @Override
  public Class<DecideByPost.Done> done() {
    return DecideByPost.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.AGENCY_OFFICER, Role.AGENCY_SYSTEM, Role.PROVINCE_OFFICE);
  }

  @Override
  public DecideByPost.Done perform(DecideByPost act, Performance performance) {
    if (performance.actor().role() == Role.PROVINCE_OFFICE) {
      if (network.agency(act.agency(), performance.businessDay()).isEmpty()) {
        throw refused(new CatalogueRefusal.NoSuchAgency(act.agency().toString()));
      }
    } else if (!act.agency().equals(performance.desk().unitId())) {
      throw refused(new CatalogueRefusal.NotYourList());
    }
    if (versions
        .byCode(act.procedure(), performance.businessDay())
        .filter(Procedure::published)
        .isEmpty()) {
      throw refused(new CatalogueRefusal.NoSuchProcedure(act.procedure()));
    }
    decisions.lock(act.agency() + " " + act.procedure());
    if (decisions.hasEntry(act.entry())) {
      throw refused(new CatalogueRefusal.IdTaken(act.entry()));
    }
    DecisionRules.check(
        act.decidedOn(),
        act.from(),
        decisions.entrySince(act.agency(), act.procedure()).orElse(null),
        performance.businessDay());
    decisions.add(performance, act);
    return new DecideByPost.Done(act.entry());
  }

  private static RefusedException refused(CatalogueRefusal refusal) {
    return new RefusedException(refusal);
  }
}
