package vn.gandan.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.gandan.kernel.Source;

/** The due time of one limit, without supplements and after one. All times are local. */
@Source({
  "Bộ luật Dân sự 2015, Điều 147, 148",
  "NĐ 118/2025/NĐ-CP",
  "QĐ 766/QĐ-TTg, chỉ số 2.1 (thời gian bổ sung được trừ)"
})
final class DueRules {
  private DueRules() {}

  static LocalDateTime due(TimeLimit limit, LocalDateTime accepted, Terms terms) {
    LocalDate event = accepted.toLocalDate();
    return switch (limit.unit()) {
      case WORKING_DAY ->
          closing(DayRules.nthWorkingAfter(event, limit.value(), terms.calendar()), terms);
      case DAY, MONTH -> closing(rolled(lastByCalendar(limit, event), terms), terms);
      case HOUR -> HourRules.after(accepted, Duration.ofHours(limit.value()), terms);
      case SAME_DAY -> closing(sameDay(accepted, terms), terms);
    };
  }

  /**
   * The due time once the papers asked for are complete; the time between is deducted.
   *
   * @param asked not after the due time: what ran out before cannot be deducted any more
   */
  static LocalDateTime resumed(
      TimeLimit limit,
      LocalDateTime accepted,
      LocalDateTime asked,
      LocalDateTime completed,
      Terms terms) {
    LocalDate event = accepted.toLocalDate();
    LocalDate from = asked.toLocalDate();
    LocalDate to = completed.toLocalDate();
    return switch (limit.unit()) {
      case WORKING_DAY -> {
        int stood = DayRules.workingBetween(from, to, terms.calendar());
        int days = limit.value() + stood;
        yield notBefore(completed, DayRules.nthWorkingAfter(event, days, terms.calendar()), terms);
      }
      case DAY, MONTH -> {
        long stood = ChronoUnit.DAYS.between(from, to);
        yield notBefore(completed, lastByCalendar(limit, event).plusDays(stood), terms);
      }
      case HOUR -> {
        Duration used = HourRules.openBetween(accepted, asked, terms);
        Duration left = Duration.ofHours(limit.value()).minus(used);
        yield HourRules.after(completed, left, terms);
      }
      case SAME_DAY -> closing(sameDay(completed, terms), terms);
    };
  }

  /** The last day before asking whether it is a working day. */
  static LocalDate lastByCalendar(TimeLimit limit, LocalDate event) {
    return limit.unit() == LimitUnit.MONTH
        ? event.plusMonths(limit.value())
        : event.plusDays(limit.value());
  }

  /** Today if the desk is still open and the cut-off has not passed, else the next working day. */
  @Source("QĐ 163/QĐ-BTP: nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo")
  static LocalDate sameDay(LocalDateTime received, Terms terms) {
    LocalDate day = received.toLocalDate();
    LocalTime time = received.toLocalTime();
    boolean inTime =
        !time.isAfter(terms.sameDayCutOff())
            && DayRules.closing(day, terms.calendar(), terms.hours())
                .filter(time::isBefore)
                .isPresent();
    return inTime ? day : DayRules.sameOrNextWorking(day.plusDays(1), terms.calendar());
  }

  static LocalDate rolled(LocalDate last, Terms terms) {
    return DayRules.sameOrNextWorking(last, terms.calendar());
  }

  /** The end of a working day is when the desk closes: later nobody can collect. */
  static LocalDateTime closing(LocalDate day, Terms terms) {
    return day.atTime(
        DayRules.closing(day, terms.calendar(), terms.hours())
            .orElseThrow(() -> new IllegalStateException("no desk is open on " + day)));
  }

  private static LocalDateTime notBefore(LocalDateTime completed, LocalDate last, Terms terms) {
    LocalDate floor = completed.toLocalDate();
    LocalDate day = rolled(last.isAfter(floor) ? last : floor, terms);
    LocalDateTime due = closing(day, terms);
    return due.isBefore(completed) ? closing(rolled(day.plusDays(1), terms), terms) : due;
  }
}
