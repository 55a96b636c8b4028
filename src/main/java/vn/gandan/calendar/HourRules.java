package vn.gandan.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.gandan.calendar.OfficeHours.Opening;
import vn.gandan.kernel.Source;

/** Limits in hours run only while the agency's desk is open. */
@Source("quy tắc của hệ thống: giờ trong thời hạn là giờ làm việc, như cổng Dịch vụ công ghi")
final class HourRules {
  private HourRules() {}

  /** The moment at which the desk will have been open for {@code open} since {@code from}. */
  static LocalDateTime after(LocalDateTime from, Duration open, Terms terms) {
    Duration remaining = open;
    for (LocalDate day = from.toLocalDate(); ; day = day.plusDays(1)) {
      for (Opening opening : DayRules.openings(day, terms.calendar(), terms.hours())) {
        LocalTime start = later(opening.opens(), startOn(day, from));
        if (!start.isBefore(opening.closes())) {
          continue;
        }
        Duration available = Duration.between(start, opening.closes());
        if (remaining.compareTo(available) <= 0) {
          return day.atTime(start).plus(remaining);
        }
        remaining = remaining.minus(available);
      }
    }
  }

  /** How long the desk was open between the two moments. */
  static Duration openBetween(LocalDateTime from, LocalDateTime to, Terms terms) {
    Duration open = Duration.ZERO;
    for (LocalDate day = from.toLocalDate();
        !day.isAfter(to.toLocalDate());
        day = day.plusDays(1)) {
      for (Opening opening : DayRules.openings(day, terms.calendar(), terms.hours())) {
        LocalDateTime start = later(day.atTime(opening.opens()), from);
        LocalDateTime end = earlier(day.atTime(opening.closes()), to);
        if (start.isBefore(end)) {
          open = open.plus(Duration.between(start, end));
        }
      }
    }
    return open;
  }

  private static LocalTime startOn(LocalDate day, LocalDateTime from) {
    return day.equals(from.toLocalDate()) ? from.toLocalTime() : LocalTime.MIN;
  }

  private static LocalTime later(LocalTime a, LocalTime b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
    return a.isBefore(b) ? a : b;
  }
}
