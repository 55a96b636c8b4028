package vn.gandan.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Refusal;
import vn.gandan.till.Ceilings;
import vn.gandan.till.Shift;
import vn.gandan.till.TillRefusal;
import vn.gandan.till.Tills;

/**
 * At which till somebody takes money: where their own shift is open, whichever desk the session
 * names, since nobody has two.
 */
@Component
public class ServingTill {
  private final Tills tills;
  private final WorkDesks desks;
  private final Ceilings ceilings;

  ServingTill(Tills tills, WorkDesks desks, Ceilings ceilings) {
    this.ceilings = ceilings;
    this.tills = tills;
    this.desks = desks;
  }

  public Optional<Shift> of(Actor actor) {
    return tills.openOf(actor.accountId()).filter(shift -> shift.office().equals(actor.unitId()));
  }

  public UUID desk(Actor actor, HttpServletRequest request) {
    return of(actor).map(Shift::desk).orElseGet(() -> desks.idOf(actor, request));
  }

  /** Why no money can be taken now; empty if it can. */
  public Optional<Refusal> closed(Actor actor, HttpServletRequest request) {
    Optional<Shift> own = of(actor);
    if (own.isPresent()) {
      return own.filter(Shift::onBreak).map(shift -> new TillRefusal.OnBreak(shift.id()));
    }
    UUID desk = desks.idOf(actor, request);
    return Optional.of(
        tills.openAt(desk).isPresent()
            ? new TillRefusal.NotYourShift(desk)
            : new TillRefusal.NoOpenShift(desk));
  }

  /** Whether the own shift is above the cash that it should hold. */
  public boolean holdsTooMuch(Actor actor) {
    return of(actor).flatMap(shift -> ceilings.passed(shift, desks.today())).isPresent();
  }

  /** One's own open shift, else the open one at this desk. */
  public Optional<Shift> seen(Actor actor, HttpServletRequest request) {
    return of(actor).or(() -> tills.openAt(desks.idOf(actor, request)));
  }
}
