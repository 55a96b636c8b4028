package vn.gandan.till;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Desks;
import vn.gandan.operation.Performance;

/** Who answers for the cash where an act is done. */
@Component
class CashHands {
  static final Set<Role> AT_A_TILL = EnumSet.of(Role.CLERK, Role.DIRECTOR, Role.COURIER);
  static final Set<Role> WITH_CASH =
      EnumSet.of(Role.CLERK, Role.DIRECTOR, Role.COURIER, Role.VAULT_KEEPER);

  private static final Set<Desk.Kind> CASH_LIES =
      EnumSet.of(Desk.Kind.COUNTER, Desk.Kind.CENTRE, Desk.Kind.VAULT, Desk.Kind.DEVICE);

  private final ShiftJournal shifts;
  private final Desks desks;

  CashHands(ShiftJournal shifts, Desks desks) {
    this.shifts = shifts;
    this.desks = desks;
  }

  /**
   * The actor's own open shift at the desk where the operation is done.
   *
   * @throws RefusedException if there is none, it is somebody else's, or its clerk is away
   */
  Shift working(Performance performance) {
    Shift shift = own(performance);
    if (shift.onBreak()) {
      throw new RefusedException(new TillRefusal.OnBreak(shift.id()));
    }
    return shift;
  }

  /** As {@link #working}, on a break too. */
  Shift own(Performance performance) {
    UUID desk = performance.desk().deskId();
    Shift shift =
        shifts
            .lastAt(desk)
            .filter(last -> last.closing() == null)
            .orElseThrow(() -> new RefusedException(new TillRefusal.NoOpenShift(desk)));
    if (!shift.clerk().equals(performance.actor().accountId())) {
      throw new RefusedException(new TillRefusal.NotYourShift(desk));
    }
    return shift;
  }

  /** The vault if the operation is done there, the own open shift otherwise. */
  CashHand here(Performance performance) {
    Desk desk = performance.desk();
    if (desk.kind() == Desk.Kind.VAULT) {
      return new CashHand(
          desk.deskId(),
          desk.deskId(),
          AccountName.dong(desk.unitId(), desk.deskId(), AccountPurpose.VAULT_CASH));
    }
    Shift shift = working(performance);
    return new CashHand(shift.desk(), shift.id(), shift.cash());
  }

  /**
   * @throws RefusedException if cash cannot be sent there: no such desk in this office on this day
   */
  Desk taker(UUID deskId, Performance performance) {
    return Optional.of(deskId)
        .flatMap(id -> desks.desk(id, performance.businessDay()))
        .filter(desk -> desk.unitId().equals(performance.desk().unitId()))
        .filter(desk -> CASH_LIES.contains(desk.kind()))
        .orElseThrow(() -> new RefusedException(new TillRefusal.NoCashThere(deskId)));
  }

  /**
   * Whether a director ends this shift of their office from where they sit: they work at no
   * courier's device, and at no desk that is not in use any more.
   */
  boolean closesFromTheirDesk(Shift shift, Performance performance) {
    return performance.actor().role() == Role.DIRECTOR
        && shift.office().equals(performance.desk().unitId())
        && desks
            .desk(shift.desk(), performance.businessDay())
            .filter(desk -> desk.kind().servedBy(Role.DIRECTOR))
            .isEmpty();
  }
}
