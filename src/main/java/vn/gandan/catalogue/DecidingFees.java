package vn.gandan.catalogue;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class DecidingFees implements ActHandler<DecideFee, DecideFee.Done> {
  private final DecisionTable decisions;
  private final VersionTable versions;

  DecidingFees(DecisionTable decisions, VersionTable versions) {
    this.decisions = decisions;
    this.versions = versions;
  }

  @Override
  public String name() {
    return "catalogue.decide-fee";
  }

  @Override
  public Class<DecideFee> act() {
    return DecideFee.class;
  }

  @Override
  public Class<DecideFee.Done> done() {
    return DecideFee.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public DecideFee.Done perform(DecideFee act, Performance performance) {
    if (versions
        .byCode(act.procedure(), performance.businessDay())
        .filter(Procedure::published)
        .isEmpty()) {
      throw new RefusedException(new CatalogueRefusal.NoSuchProcedure(act.procedure()));
    }
    decisions.lock("fee " + act.procedure() + " " + act.channel());
    if (decisions.hasFee(act.fee())) {
      throw new RefusedException(new CatalogueRefusal.IdTaken(act.fee()));
    }
    DecisionRules.check(
        act.decidedOn(),
        act.from(),
        decisions.feeSince(act.procedure(), act.channel()).orElse(null),
        performance.businessDay());
    decisions.add(performance, act);
    return new DecideFee.Done(act.fee());
  }
}
