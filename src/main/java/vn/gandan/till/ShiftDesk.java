package vn.gandan.till;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.operation.DeskInUse;

/** Whoever has a shift open sits where it was opened. */
@Component
class ShiftDesk implements DeskInUse {
  private final ShiftJournal shifts;

  ShiftDesk(ShiftJournal shifts) {
    this.shifts = shifts;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<UUID> of(Actor actor) {
    return shifts
        .lastOf(actor.accountId())
        .filter(shift -> shift.closing() == null && shift.office().equals(actor.unitId()))
        .map(Shift::desk);
  }
}
