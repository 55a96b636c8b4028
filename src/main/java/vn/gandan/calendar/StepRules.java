package vn.gandan.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.gandan.kernel.Source;

/** Tells how one limit was counted: where it starts, what was left out, where it ends. */
@Source({"Bộ luật Dân sự 2015, Điều 147, 148", "Bộ luật Lao động 2019, Điều 111, 112"})
final class StepRules {
  private static final String START = "Bộ luật Dân sự 2015, Điều 147 khoản 2";
  private static final String LAST_DAY = "Bộ luật Dân sự 2015, Điều 148 khoản 5";
  private static final String WEEKLY_REST = "Bộ luật Lao động 2019, Điều 111";
  private static final String CUT_OFF = "QĐ 163/QĐ-BTP";
  private static final String OWN = "quy tắc của hệ thống";

  private StepRules() {}

  static List<Step> counting(
      TimeLimit limit, LocalDateTime accepted, LocalDateTime due, Terms terms) {
    LocalDate first = accepted.toLocalDate().plusDays(1);
    LocalDate dueDay = due.toLocalDate();
    List<Step> steps = new ArrayList<>();
    switch (limit.unit()) {
      case WORKING_DAY -> {
        steps.add(Step.of("limit", START, limit, first));
        steps.addAll(leftOut(first, dueDay, day -> !isWorking(day, terms), terms));
      }
      case DAY, MONTH -> {
        LocalDate last = DueRules.lastByCalendar(limit, accepted.toLocalDate());
        steps.add(Step.of("limit", START, limit, first));
        if (!last.equals(dueDay)) {
          steps.add(Step.of("last-day-off", LAST_DAY, last));
          steps.addAll(leftOut(last, dueDay, day -> !isWorking(day, terms), terms));
        }
      }
      case HOUR -> {
        steps.add(Step.of("open-hours", OWN, limit));
        steps.addAll(leftOut(first, dueDay, day -> isClosed(day, terms), terms));
      }
      case SAME_DAY -> {
        boolean today = dueDay.equals(accepted.toLocalDate());
        String told = today ? "same-day" : "after-cut-off";
        steps.add(Step.of(told, CUT_OFF, terms.sameDayCutOff()));
        steps.addAll(leftOut(first, dueDay, day -> !isWorking(day, terms), terms));
      }
    }
    return steps;
  }

  /** Days off, half days and worked Saturdays from {@code first} to {@code end}. */
  private static List<Step> leftOut(
      LocalDate first, LocalDate end, Predicate<LocalDate> off, Terms terms) {
    List<Step> named = new ArrayList<>();
    int weekends = 0;
    for (LocalDate day = first; !day.isAfter(end); day = day.plusDays(1)) {
      Optional<Step> special = terms.calendar().ruleOn(day).flatMap(StepRules::told);
      if (special.isPresent()) {
        named.add(special.get());
      } else if (off.test(day)) {
        weekends++;
      }
    }
    List<Step> steps = new ArrayList<>();
    if (weekends > 0) {
      steps.add(Step.of("weekends", WEEKLY_REST, weekends));
    }
    steps.addAll(named);
    return steps;
  }

  private static Optional<Step> told(DayRule rule) {
    String certainty = rule.certain() ? "" : "-assumed";
    return switch (rule.kind()) {
      case HOLIDAY, SWAPPED_OFF ->
          Optional.of(Step.of("day-off" + certainty, rule.source(), rule.day(), rule.name()));
      case SWAPPED_WORK ->
          Optional.of(Step.of("worked" + certainty, rule.source(), rule.day(), rule.name()));
      case HALF_DAY ->
          Optional.of(Step.of("half-day" + certainty, rule.source(), rule.day(), rule.name()));
      case ORDINARY -> Optional.empty();
    };
  }

  private static boolean isWorking(LocalDate day, Terms terms) {
    return DayRules.isWorking(day, terms.calendar());
  }

  private static boolean isClosed(LocalDate day, Terms terms) {
    return DayRules.openings(day, terms.calendar(), terms.hours()).isEmpty();
  }
}
