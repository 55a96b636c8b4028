package vn.gandan.agency;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.calendar.Calendar;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.OperationDoor;

/** How many working days are left, as people count them. */
@Component
public class DueDays {
  /** Further away than this only the date is told. */
  private static final int FURTHEST = 366;

  private final Calendar calendar;
  private final InstantSource clock;

  DueDays(Calendar calendar, InstantSource clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Working days after today up to the due day; 0 while it is due today; negative once it is
   * overdue, at least by one.
   *
   * @return empty if the day is too far away or its year has no calendar yet
   */
  public Optional<Long> left(Instant due) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, OperationDoor.ZONE);
    LocalDate last = LocalDate.ofInstant(due, OperationDoor.ZONE);
    try {
      if (due.isBefore(now)) {
        return between(last, today).map(days -> -Math.max(1, days));
      }
      return between(today, last);
    } catch (RefusedException noCalendar) {
      return Optional.empty();
    }
  }

  /** Working days after the first day up to the last one. */
  private Optional<Long> between(LocalDate first, LocalDate last) {
    if (last.isAfter(first.plusDays(FURTHEST))) {
      return Optional.empty();
    }
    return Optional.of(
        first.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).count());
  }
}
