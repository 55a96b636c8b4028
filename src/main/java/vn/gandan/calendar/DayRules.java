package vn.gandan.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gandan.calendar.OfficeHours.Opening;
import vn.gandan.kernel.Source;

/**
 * Which days count, and when a desk is open on them. A Saturday on which a desk opens serves people
 * but is not a working day of the law: the week has five.
 */
@Source({
  "Bộ luật Lao động 2019, Điều 111, 112",
  "NQ 28/2026/QH16",
  "QĐ 188/1999/QĐ-TTg (tuần làm việc 40 giờ)"
})
final class DayRules {
  private DayRules() {}

  static boolean isWorking(LocalDate day, WorkCalendar calendar) {
    return switch (kindOf(day, calendar)) {
      case HOLIDAY, SWAPPED_OFF -> false;
      case SWAPPED_WORK, HALF_DAY -> true;
      case ORDINARY -> !DayRule.isWeekend(day);
    };
  }

  /** The stretches during which the desk is open on that very day, in order. */
  static List<Opening> openings(LocalDate day, WorkCalendar calendar, OfficeHours hours) {
    return switch (kindOf(day, calendar)) {
      case HOLIDAY, SWAPPED_OFF -> List.of();
      case SWAPPED_WORK -> hours.on(replaced(day, calendar).getDayOfWeek());
      case HALF_DAY -> untilNoon(hours.on(day.getDayOfWeek()));
      case ORDINARY -> hours.on(day.getDayOfWeek());
    };
  }

  /** When the desk closes for the day; empty if it is not open at all. */
  static Optional<LocalTime> closing(LocalDate day, WorkCalendar calendar, OfficeHours hours) {
    List<Opening> openings = openings(day, calendar, hours);
    return openings.isEmpty() ? Optional.empty() : Optional.of(openings.getLast().closes());
  }

  /** The day itself if it is a working day, otherwise the first one after it. */
  @Source("Bộ luật Dân sự 2015, Điều 148 khoản 5")
  static LocalDate sameOrNextWorking(LocalDate day, WorkCalendar calendar) {
    LocalDate candidate = day;
    while (!isWorking(candidate, calendar)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** Counting starts with the day after {@code event}; the last of {@code count} working days. */
  @Source("Bộ luật Dân sự 2015, Điều 147 khoản 2")
  static LocalDate nthWorkingAfter(LocalDate event, int count, WorkCalendar calendar) {
    LocalDate day = event;
    for (int counted = 0; counted < count; counted++) {
      day = sameOrNextWorking(day.plusDays(1), calendar);
    }
    return day;
  }

  /** Working days after {@code from}, up to and including {@code to}. */
  static int workingBetween(LocalDate from, LocalDate to, WorkCalendar calendar) {
    int counted = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorking(day, calendar)) {
        counted++;
      }
    }
    return counted;
  }

  private static DayRule.Kind kindOf(LocalDate day, WorkCalendar calendar) {
    return calendar.ruleOn(day).map(DayRule::kind).orElse(DayRule.Kind.ORDINARY);
  }

  private static LocalDate replaced(LocalDate day, WorkCalendar calendar) {
    LocalDate standsFor = calendar.ruleOn(day).orElseThrow().standsFor();
    if (standsFor == null) {
      throw new IllegalStateException(day + " replaces no day");
    }
    return standsFor;
  }

  private static List<Opening> untilNoon(List<Opening> wholeDay) {
    List<Opening> morning = new ArrayList<>();
    for (Opening opening : wholeDay) {
      if (opening.opens().isBefore(LocalTime.NOON)) {
        boolean shorter = opening.closes().isBefore(LocalTime.NOON);
        LocalTime closes = shorter ? opening.closes() : LocalTime.NOON;
        morning.add(new Opening(opening.opens(), closes));
      }
    }
    return morning;
  }
}
