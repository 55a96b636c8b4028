package vn.gandan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.calendar.CalendarFixture.USUAL;
import static vn.gandan.calendar.CalendarFixture.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.RefusedException;

class DayRulesTest {
  private static final WorkCalendar SHIPPED = CalendarFixture.shipped();

  @Test
  void theStateRestsTwelveHolidaysAYearFrom2026() {
    for (int year = 2026; year <= 2030; year++) {
      assertThat(SHIPPED.of(year).stream().filter(rule -> rule.kind() == DayRule.Kind.HOLIDAY))
          .as("holidays of %d", year)
          .hasSize(12);
    }
    assertThat(SHIPPED.of(2025).stream().filter(rule -> rule.kind() == DayRule.Kind.HOLIDAY))
        .hasSize(11);
  }

  @Test
  void everyHolidayOnAWeekendHasADayInLieu() {
    IntStream.rangeClosed(2024, 2030)
        .mapToObj(SHIPPED::of)
        .flatMap(List::stream)
        .filter(rule -> rule.kind() == DayRule.Kind.HOLIDAY && DayRule.isWeekend(rule.day()))
        .forEach(holiday ->
            assertThat(SHIPPED.of(holiday.day().getYear()))
                .as("in lieu of %s", holiday.day())
                .anyMatch(rule ->
                    rule.kind() == DayRule.Kind.SWAPPED_OFF
                        && holiday.day().equals(rule.standsFor())));
  }

  @Test
  void everyWorkedSaturdayBelongsToADayOff() {
    IntStream.rangeClosed(2024, 2030)
        .mapToObj(SHIPPED::of)
        .flatMap(List::stream)
        .filter(rule -> rule.kind() == DayRule.Kind.SWAPPED_WORK)
        .forEach(worked ->
            assertThat(SHIPPED.ruleOn(required(worked.standsFor())).orElseThrow().standsFor())
                .isEqualTo(worked.day()));
  }

  @Test
  void theSpecialDaysOfAYearComeInOrderAndAloneFromIt() {
    assertThat(SHIPPED.of(2026)).extracting(DayRule::day).isSorted();
    assertThat(SHIPPED.of(2026)).allMatch(rule -> rule.day().getYear() == 2026);
  }

  @Test
  void aYearWithoutDataIsRefusedAndNotGuessed() {
    assertThatThrownBy(() -> DayRules.isWorking(LocalDate.of(2031, 1, 2), SHIPPED))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new CalendarRefusal.YearNotLoaded(2031)));
    assertThatThrownBy(() -> SHIPPED.of(2019)).isInstanceOf(RefusedException.class);
    // The count runs from the last loaded year into the next one.
    assertThatThrownBy(() -> DayRules.nthWorkingAfter(LocalDate.of(2030, 12, 30), 2, SHIPPED))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aRuleTakenBackLeavesAnOrdinaryDay() {
    LocalDate monday = LocalDate.of(2026, 11, 23);
    LocalDate sunday = LocalDate.of(2026, 11, 22);
    WorkCalendar calendar =
        new WorkCalendar(
            Set.of(2026),
            List.of(
                rule(monday, DayRule.Kind.ORDINARY, null),
                rule(sunday, DayRule.Kind.ORDINARY, null)));
    assertThat(DayRules.isWorking(monday, calendar)).isTrue();
    assertThat(DayRules.isWorking(sunday, calendar)).isFalse();
    assertThat(DayRules.openings(monday, calendar, USUAL)).hasSize(2);
    assertThat(DayRules.openings(sunday, calendar, USUAL)).isEmpty();
    assertThat(DayRules.closing(sunday, calendar, USUAL)).isEmpty();
  }

  @Test
  void onADayOffNoDeskIsOpen() {
    assertThat(DayRules.openings(LocalDate.of(2026, 11, 24), SHIPPED, USUAL)).isEmpty();
    assertThat(DayRules.openings(LocalDate.of(2026, 4, 27), SHIPPED, USUAL)).isEmpty();
  }

  @Test
  void aWorkedSaturdayHasTheHoursOfTheDayItReplaces() {
    OfficeHours shortFriday =
        new OfficeHours(
            Map.of(
                DayOfWeek.MONDAY, List.of(opening("08:00", "17:00")),
                DayOfWeek.TUESDAY, List.of(opening("08:00", "17:00")),
                DayOfWeek.WEDNESDAY, List.of(opening("08:00", "17:00")),
                DayOfWeek.THURSDAY, List.of(opening("08:00", "17:00")),
                DayOfWeek.FRIDAY, List.of(opening("08:00", "16:00"))));
    // 10 January 2026 stands for Friday 2 January, 22 August for Monday 31 August.
    assertThat(DayRules.closing(LocalDate.of(2026, 1, 10), SHIPPED, shortFriday))
        .contains(LocalTime.of(16, 0));
    assertThat(DayRules.closing(LocalDate.of(2026, 8, 22), SHIPPED, shortFriday))
        .contains(LocalTime.of(17, 0));
  }

  @Test
  void onAHalfDayOnlyTheMorningIsOpen() {
    LocalDate day = LocalDate.of(2026, 12, 31);
    WorkCalendar calendar =
        new WorkCalendar(Set.of(2026), List.of(rule(day, DayRule.Kind.HALF_DAY, null)));
    assertThat(DayRules.openings(day, calendar, USUAL)).containsExactly(opening("07:30", "11:30"));
    assertThat(
            DayRules.openings(
                day,
                calendar,
                OfficeHours.weekdays(opening("07:30", "12:00"), opening("12:00", "16:00"))))
        .containsExactly(opening("07:30", "12:00"));
    assertThat(DayRules.openings(day, calendar, OfficeHours.weekdays(opening("08:00", "16:00"))))
        .containsExactly(opening("08:00", "12:00"));
  }

  @Test
  void workingDaysBetweenCountTheLastAndNotTheFirst() {
    LocalDate friday = LocalDate.of(2026, 11, 20);
    LocalDate monday = LocalDate.of(2026, 11, 23);
    assertThat(DayRules.workingBetween(friday, monday, SHIPPED)).isEqualTo(1);
    assertThat(DayRules.workingBetween(friday, friday, SHIPPED)).isZero();
    assertThat(DayRules.workingBetween(friday, LocalDate.of(2026, 11, 25), SHIPPED)).isEqualTo(2);
  }

  @Test
  void swappedAndHalfDaysFallOnlyWhereTheyMakeSense() {
    LocalDate saturday = LocalDate.of(2026, 11, 21);
    LocalDate friday = LocalDate.of(2026, 11, 20);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(friday, DayRule.Kind.SWAPPED_WORK, saturday));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(saturday, DayRule.Kind.SWAPPED_WORK, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(saturday, DayRule.Kind.SWAPPED_OFF, friday));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(friday, DayRule.Kind.SWAPPED_OFF, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(saturday, DayRule.Kind.HALF_DAY, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(friday, DayRule.Kind.HOLIDAY, saturday));
  }

  @Test
  void officeHoursCoverTheMorningsOfTheWeekAndNeverOverlap() {
    assertThatIllegalArgumentException().isThrownBy(() -> opening("11:30", "11:30"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficeHours.weekdays(opening("12:00", "17:00")));
    assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> OfficeHours.weekdays(opening("07:30", "11:30"), opening("11:00", "17:00")));
    assertThat(
            OfficeHours.weekdays(opening("13:00", "17:00"), opening("07:30", "11:30"))
                .on(DayOfWeek.MONDAY))
        .containsExactly(opening("07:30", "11:30"), opening("13:00", "17:00"));
  }

  @Test
  void limitsAndLegsOutsideReasonAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(0, LimitUnit.DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(4001, LimitUnit.DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(2, LimitUnit.SAME_DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PostalLeg(PostalZone.INNER, 0, "test"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PostalLeg(PostalZone.INNER, 31, "test"));
  }

  private static DayRule rule(LocalDate day, DayRule.Kind kind, @Nullable LocalDate standsFor) {
    return new DayRule(day, kind, standsFor, new Wording("Ngày", "Day"), true, "test");
  }

  private static LocalDate required(@Nullable LocalDate day) {
    return Objects.requireNonNull(day);
  }
}
