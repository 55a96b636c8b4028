package vn.gandan.payout;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.Desk;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;

/** What may be paid at which till. */
@Component
class PayPlaces {
  private final Network network;
  private final Tills tills;

  PayPlaces(Network network, Tills tills) {
    this.network = network;
    this.tills = tills;
  }

  /**
   * Whether an office has to do with a duty. One that lies at another office is not known here;
   * what has ended is told to whoever receives it, wherever they ask.
   */
  boolean concerns(DutyHolder holder, UUID office, LocalDate day) {
    return switch (holder) {
      case DutyHolder.Point point -> points(office, day).contains(point.id());
      case DutyHolder.Shift carried ->
          tills.shift(carried.id()).filter(shift -> shift.office().equals(office)).isPresent();
      case DutyHolder.Account _, DutyHolder.Payer _, DutyHolder.Person _ -> true;
    };
  }

  /**
   * Whether a receiver is paid at an office, by the payer's list or as it lies now, or lives in its
   * commune if paid to an account: papers that let others collect are taken in there, where people
   * are known, and nowhere else.
   */
  boolean receivesAt(Due due, UUID office, LocalDate day) {
    DutyHolder holder = due.duty().holder();
    boolean listed =
        due.point() == null
            ? isOf(due.duty().commune(), office)
            : points(office, day).contains(due.point());
    return listed
        || switch (holder) {
          case DutyHolder.Point _, DutyHolder.Shift _ -> concerns(holder, office, day);
          case DutyHolder.Account _, DutyHolder.Payer _, DutyHolder.Person _ -> false;
        };
  }

  private boolean isOf(String commune, UUID office) {
    return network.office(office).filter(found -> found.communeCode().equals(commune)).isPresent();
  }

  /** A courier pays what was taken out; a till what lies at a point of its office. */
  Place of(Shift shift, LocalDate day) {
    return new Place(shift.id(), carries(shift, day) ? Set.of() : points(shift.office(), day));
  }

  /** Whether it is a courier's cash bag, which pays at people's homes. */
  boolean carries(Shift shift, LocalDate day) {
    return network
        .desk(shift.desk(), day)
        .filter(desk -> desk.kind() == Desk.Kind.DEVICE)
        .isPresent();
  }

  /** Whether people are paid there. */
  boolean pays(UUID office, UUID point, LocalDate day) {
    return network.pointsOf(office, day).stream()
        .filter(each -> each.services().contains(ServicePoint.Service.PAYOUT))
        .anyMatch(each -> each.pointId().equals(point));
  }

  Set<UUID> points(UUID office, LocalDate day) {
    Set<UUID> points = new HashSet<>();
    for (ServicePoint point : network.pointsOf(office, day)) {
      points.add(point.pointId());
    }
    return points;
  }
}
