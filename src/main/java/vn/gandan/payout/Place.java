package vn.gandan.payout;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.DutyHolder;

/**
 * Where somebody is paid.
 *
 * @param shift whose cash it is; null where no till is open and only the office is asked about
 * @param points of the office, whose duties its tills may pay; none for couriers, who pay what they
 *     have taken out
 */
record Place(@Nullable UUID shift, Set<UUID> points) {

  Place {
    points = Set.copyOf(points);
  }

  boolean mayPay(DutyHolder holder) {
    return switch (holder) {
      case DutyHolder.Point point -> points.contains(point.id());
      case DutyHolder.Shift carried -> carried.id().equals(shift);
      case DutyHolder.Account _, DutyHolder.Payer _, DutyHolder.Person _ -> false;
    };
  }
}
