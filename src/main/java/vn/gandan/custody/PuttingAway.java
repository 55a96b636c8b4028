package vn.gandan.custody;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Performance;

@Component
class PuttingAway implements ActHandler<PutAway, PutAway.Done> {
  private final Custody custody;
  private final Places places;

  PuttingAway(Custody custody, Places places) {
    this.custody = custody;
    this.places = places;
  }

  @Override
  public String name() {
    return "custody.put-away";
  }

  @Override
  public Class<PutAway> act() {
    return PutAway.class;
  }

  @Override
  public Class<PutAway.Done> done() {
    return PutAway.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(
        Role.CLERK, Role.VAULT_KEEPER, Role.DIRECTOR, Role.AGENCY_OFFICER, Role.AGENCY_SYSTEM);
  }

  @Override
  public PutAway.Done perform(PutAway act, Performance performance) {
    Desk from = places.own(act.from(), performance);
    Desk to = places.own(act.to(), performance);
    if (from.deskId().equals(to.deskId())) {
      throw new RefusedException(new CustodyRefusal.UnknownDesk(act.to()));
    }
    List<Holding> held = custody.take(act.things());
    for (Holding each : held) {
      custody.pass(performance, each, Places.hand(from), Places.hand(to));
    }
    return new PutAway.Done(held.size());
  }
}
