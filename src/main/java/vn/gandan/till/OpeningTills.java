package vn.gandan.till;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class OpeningTills extends Handling<OpenTill, OpenTill.Done> {
  private final ShiftJournal shifts;

  OpeningTills(ShiftJournal shifts) {
    super("till.open", OpenTill.class, OpenTill.Done.class, CashHands.AT_A_TILL);
    this.shifts = shifts;
  }

  @Override
  public OpenTill.Done perform(OpenTill act, Performance performance) {
    UUID desk = performance.desk().deskId();
    if (performance.desk().kind() == Desk.Kind.VAULT) {
      throw new RefusedException(new TillRefusal.NoCashThere(desk));
    }
    Optional<Shift> lastHere = shifts.lastAt(desk);
    if (lastHere.filter(OpeningTills::open).isPresent()) {
      throw new RefusedException(new TillRefusal.DeskTaken(desk));
    }
    shifts.lock(performance.actor().accountId());
    Optional<Shift> lastOwn = shifts.lastOf(performance.actor().accountId());
    lastOwn
        .filter(OpeningTills::open)
        .ifPresent(shift -> {
          throw new RefusedException(new TillRefusal.ShiftElsewhere(shift.id()));
        });
    shifts.open(
        performance,
        act.shift(),
        lastHere.map(Shift::seq).orElse(0) + 1,
        lastOwn.map(Shift::clerkSeq).orElse(0) + 1);
    return new OpenTill.Done(act.shift());
  }

  private static boolean open(Shift shift) {
    return shift.closing() == null;
  }
}
