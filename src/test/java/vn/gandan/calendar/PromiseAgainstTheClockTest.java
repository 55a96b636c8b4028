package vn.gandan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.calendar.CalendarFixture.SATURDAY_TERMS;
import static vn.gandan.calendar.CalendarFixture.TERMS;
import static vn.gandan.calendar.CalendarFixture.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A second calculator that shares nothing with the engine but the file of days: it walks minute by
 * minute from the acceptance and uses up the limit on the way. A clock that stands still for a
 * supplement is simply not walked.
 */
class PromiseAgainstTheClockTest {
  private static final int CASES = 1500;
  private static final List<LimitUnit> UNITS = List.of(LimitUnit.values());
  private static final Map<LocalDate, String> KINDS = new HashMap<>();

  @Test
  void engineAndWalkerAgree() throws IOException {
    readDays();
    long seed = Long.getLong("gandan.seed", System.nanoTime());
    System.out.println("PromiseAgainstTheClockTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      boolean saturdays = random.nextBoolean();
      LimitUnit unit = UNITS.get(random.nextInt(UNITS.size()));
      TimeLimit limit = new TimeLimit(value(unit, random), unit);
      LocalDateTime accepted =
          LocalDateTime.of(2024, 1, 1, 0, 0).plusMinutes(random.nextInt(6 * 365 * 24 * 60));
      LocalDateTime expected = walk(limit, accepted, null, null, saturdays);
      Terms terms = saturdays ? SATURDAY_TERMS : TERMS;
      String told = limit + " from " + accepted + " saturdays=" + saturdays + " seed=" + seed;
      Promise promise = PromiseRules.legal(limit, instant(accepted), List.of(), terms);
      assertThat(local(promise.dueAt())).as(told).isEqualTo(expected);

      LocalDateTime asked = accepted.plusMinutes(random.nextInt(8 * 24 * 60));
      LocalDateTime completed = asked.plusMinutes(random.nextInt(20 * 24 * 60));
      List<Supplement> one = List.of(new Supplement(instant(asked), instant(completed)));
      Promise resumed = PromiseRules.legal(limit, instant(accepted), one, terms);
      boolean tooLate = asked.isAfter(expected);
      assertThat(resumed.late()).as(told).isEqualTo(tooLate);
      assertThat(local(resumed.dueAt()))
          .as(told + " asked " + asked + " completed " + completed)
          .isEqualTo(tooLate ? expected : walk(limit, accepted, asked, completed, saturdays));
    }
  }

  private static LocalDateTime walk(
      TimeLimit limit,
      LocalDateTime accepted,
      @Nullable LocalDateTime asked,
      @Nullable LocalDateTime completed,
      boolean saturdays) {
    return switch (limit.unit()) {
      case HOUR -> walkHours(limit.value() * 60, accepted, asked, completed, saturdays);
      case SAME_DAY -> walkSameDay(completed == null ? accepted : completed, saturdays);
      case WORKING_DAY ->
          walkDays(
              PromiseAgainstTheClockTest::counted,
              accepted.toLocalDate(),
              limit.value(),
              asked,
              completed);
      case DAY -> walkDays(_ -> true, accepted.toLocalDate(), limit.value(), asked, completed);
      case MONTH -> {
        LocalDate last = accepted.toLocalDate();
        int day = last.getDayOfMonth();
        LocalDate month = last.withDayOfMonth(1);
        for (int i = 0; i < limit.value(); i++) {
          month = month.plusDays(31).withDayOfMonth(1);
        }
        last = month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
        int days = 0;
        for (LocalDate d = accepted.toLocalDate(); d.isBefore(last); d = d.plusDays(1)) {
          days++;
        }
        yield walkDays(_ -> true, accepted.toLocalDate(), days, asked, completed);
      }
    };
  }

  /** Days of the pause are passed over one by one without using up the limit. */
  private static LocalDateTime walkDays(
      Predicate<LocalDate> uses,
      LocalDate event,
      int limit,
      @Nullable LocalDateTime asked,
      @Nullable LocalDateTime completed) {
    int left = limit;
    LocalDate day = event;
    while (left > 0 || (completed != null && day.isBefore(completed.toLocalDate()))) {
      day = day.plusDays(1);
      boolean standing =
          asked != null
              && completed != null
              && day.isAfter(asked.toLocalDate())
              && !day.isAfter(completed.toLocalDate());
      if (uses.test(day) && !standing && left > 0) {
        left--;
      }
    }
    while (!counted(day) || (completed != null && day.atTime(17, 0).isBefore(completed))) {
      day = day.plusDays(1);
    }
    return day.atTime(17, 0);
  }

  private static LocalDateTime walkHours(
      int minutes,
      LocalDateTime accepted,
      @Nullable LocalDateTime asked,
      @Nullable LocalDateTime completed,
      boolean saturdays) {
    int left = minutes;
    LocalDateTime now = accepted;
    while (left > 0) {
      if (asked != null && completed != null && !now.isBefore(asked) && now.isBefore(completed)) {
        now = completed;
      }
      if (open(now, saturdays)) {
        left--;
      }
      now = now.plusMinutes(1);
    }
    if (completed != null && now.isBefore(completed)) {
      now = completed;
      while (!open(now, saturdays)) {
        now = now.plusMinutes(1);
      }
    }
    return now;
  }

  private static LocalDateTime walkSameDay(LocalDateTime received, boolean saturdays) {
    boolean inTime = !received.toLocalTime().isAfter(LocalTime.of(15, 0));
    LocalDateTime now = received;
    boolean opensAgainToday = false;
    while (now.toLocalDate().equals(received.toLocalDate())) {
      opensAgainToday |= open(now, saturdays);
      now = now.plusMinutes(1);
    }
    LocalDate day = received.toLocalDate();
    if (!inTime || !opensAgainToday) {
      do {
        day = day.plusDays(1);
      } while (!counted(day));
    }
    LocalDateTime end = day.atTime(23, 59);
    while (!open(end, saturdays)) {
      end = end.minusMinutes(1);
    }
    return end.plusMinutes(1);
  }

  private static boolean counted(LocalDate day) {
    String kind = KINDS.getOrDefault(day, "");
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return kind.equals("SWAPPED_WORK") || (kind.isEmpty() && !weekend);
  }

  private static boolean open(LocalDateTime now, boolean saturdays) {
    int minute = now.getHour() * 60 + now.getMinute();
    boolean morning = minute >= 450 && minute < 690;
    boolean afternoon = minute >= 780 && minute < 1020;
    LocalDate day = now.toLocalDate();
    if (counted(day)) {
      return morning || afternoon;
    }
    return saturdays
        && morning
        && day.getDayOfWeek() == DayOfWeek.SATURDAY
        && !KINDS.containsKey(day);
  }

  private static int value(LimitUnit unit, Random random) {
    return switch (unit) {
      case WORKING_DAY -> 1 + random.nextInt(40);
      case DAY -> 1 + random.nextInt(60);
      case HOUR -> 1 + random.nextInt(48);
      case MONTH -> 1 + random.nextInt(4);
      case SAME_DAY -> 1;
    };
  }

  private static Instant instant(LocalDateTime local) {
    return local.toInstant(ZoneOffset.ofHours(7));
  }

  private static void readDays() throws IOException {
    try (InputStream file =
        PromiseAgainstTheClockTest.class.getResourceAsStream("/reference/calendar/days.csv")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .skip(1)
          .map(line -> line.split(",", 3))
          .forEach(fields -> KINDS.put(LocalDate.parse(fields[0]), fields[1]));
    }
  }
}
