package vn.gandan.custody;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Desks;
import vn.gandan.operation.Performance;

/** Desks as hands, and who may use which. */
@Component
class Places {
  static final Set<Role> EVERYBODY_AT_A_DESK =
      Set.of(
          Role.CLERK,
          Role.VAULT_KEEPER,
          Role.DIRECTOR,
          Role.COURIER,
          Role.AGENCY_OFFICER,
          Role.AGENCY_SYSTEM);

  private final Desks desks;

  Places(Desks desks) {
    this.desks = desks;
  }

  static Holder here(Performance performance) {
    return hand(performance.desk());
  }

  static Holder hand(Desk desk) {
    return new Holder.AtDesk(desk.deskId(), desk.unitId());
  }

  /**
   * @throws RefusedException if there is no such desk on that day
   */
  Desk desk(UUID deskId, Performance performance) {
    return desks
        .desk(deskId, performance.businessDay())
        .orElseThrow(() -> new RefusedException(new CustodyRefusal.UnknownDesk(deskId)));
  }

  /** Whether an offer is to or from the unit of who asks. */
  boolean concerns(Offer offer, Performance performance) {
    UUID unit = performance.desk().unitId();
    return offer.takerUnit().equals(unit)
        || desk(offer.giverDesk(), performance).unitId().equals(unit);
  }

  /**
   * A place of the own unit, or this desk if none is named. A courier's device is only its
   * courier's.
   */
  Desk own(@Nullable UUID deskId, Performance performance) {
    if (deskId == null || deskId.equals(performance.desk().deskId())) {
      return performance.desk();
    }
    Desk desk = desk(deskId, performance);
    if (!desk.unitId().equals(performance.desk().unitId()) || desk.kind() == Desk.Kind.DEVICE) {
      throw new RefusedException(new CustodyRefusal.UnknownDesk(deskId));
    }
    return desk;
  }
}
