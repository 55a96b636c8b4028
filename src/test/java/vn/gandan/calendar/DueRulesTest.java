package vn.gandan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.calendar.CalendarFixture.SATURDAY_TERMS;
import static vn.gandan.calendar.CalendarFixture.TERMS;
import static vn.gandan.calendar.CalendarFixture.at;
import static vn.gandan.calendar.CalendarFixture.opening;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRulesTest {

  @ParameterizedTest(name = "{0} {1} from {2} is due {3}: {4}")
  @CsvSource({
    // working days
    "1, WORKING_DAY, 2026-11-16T08:00, 2026-11-17T17:00, an ordinary Monday",
    "1, WORKING_DAY, 2026-11-20T16:45, 2026-11-23T17:00, Friday 16:45 to Monday",
    "2, WORKING_DAY, 2026-11-20T16:45, 2026-11-25T17:00, 24 November is off from 2026",
    "1, WORKING_DAY, 2025-11-24T08:00, 2025-11-25T17:00, in 2025 it was an ordinary Monday",
    "1, WORKING_DAY, 2025-11-21T08:00, 2025-11-24T17:00, and it counted",
    "5, WORKING_DAY, 2026-11-16T23:59, 2026-11-23T17:00, late in the evening is still that day",
    "1, WORKING_DAY, 2026-11-21T09:00, 2026-11-23T17:00, accepted on a Saturday",
    "1, WORKING_DAY, 2026-11-22T09:00, 2026-11-23T17:00, accepted on a Sunday",
    "3, WORKING_DAY, 2026-02-13T10:00, 2026-02-25T17:00, nine days of Tết in between",
    "1, WORKING_DAY, 2027-02-04T10:00, 2027-02-12T17:00, Tết 2027 with two days in lieu",
    "1, WORKING_DAY, 2025-01-24T10:00, 2025-02-03T17:00, Tết 2025 began on the Monday",
    "1, WORKING_DAY, 2024-02-14T10:00, 2024-02-15T17:00, Tết 2024 ended on the 14th",
    "1, WORKING_DAY, 2026-01-09T10:00, 2026-01-10T17:00, a Saturday worked in place of 2 January",
    "1, WORKING_DAY, 2025-12-31T10:00, 2026-01-05T17:00, over New Year with the swapped Friday",
    "5, WORKING_DAY, 2026-08-20T10:00, 2026-08-26T17:00, the worked Saturday 22 August counts",
    "2, WORKING_DAY, 2026-08-28T10:00, 2026-09-04T17:00, five days off around 2 September",
    "1, WORKING_DAY, 2026-04-24T10:00, 2026-04-28T17:00, Hùng Kings on Sunday gives Monday off",
    "30, WORKING_DAY, 2026-11-02T08:00, 2026-12-15T17:00, six weeks and the holiday",
    // days: the last must be a working day
    "1, DAY, 2026-11-19T08:00, 2026-11-20T17:00, Thursday to Friday",
    "2, DAY, 2026-11-19T08:00, 2026-11-23T17:00, Saturday moves to Monday",
    "3, DAY, 2026-11-19T08:00, 2026-11-23T17:00, Sunday too",
    "4, DAY, 2026-11-20T08:00, 2026-11-25T17:00, 24 November moves on",
    "15, DAY, 2026-02-01T08:00, 2026-02-23T17:00, the last day falls into Tết",
    "3, DAY, 2026-08-19T08:00, 2026-08-22T17:00, ending on a worked Saturday it stays",
    // months
    "1, MONTH, 2026-01-31T08:00, 2026-03-02T17:00, 28 February is a Saturday",
    "1, MONTH, 2024-01-31T08:00, 2024-02-29T17:00, a leap day",
    "3, MONTH, 2026-11-30T08:00, 2027-03-01T17:00, 28 February 2027 is a Sunday",
    "12, MONTH, 2026-03-10T08:00, 2027-03-10T17:00, a year",
    // hours run while the desk is open
    "1, HOUR, 2026-11-16T08:00, 2026-11-16T09:00, in the morning",
    "1, HOUR, 2026-11-16T11:00, 2026-11-16T13:30, over noon",
    "4, HOUR, 2026-11-16T07:30, 2026-11-16T11:30, exactly to noon",
    "8, HOUR, 2026-11-16T07:30, 2026-11-16T17:00, a whole working day",
    "8, HOUR, 2026-11-20T16:45, 2026-11-23T16:45, over a weekend",
    "8, HOUR, 2026-11-23T16:45, 2026-11-25T16:45, over 24 November",
    "2, HOUR, 2026-11-21T09:00, 2026-11-23T09:30, accepted while closed",
    "1, HOUR, 2026-11-16T05:00, 2026-11-16T08:30, before opening",
    "1, HOUR, 2026-11-16T12:00, 2026-11-16T14:00, during the noon break",
    "1, HOUR, 2026-11-16T17:00, 2026-11-17T08:30, at closing time",
    // the same day
    "1, SAME_DAY, 2026-11-16T09:00, 2026-11-16T17:00, in the morning",
    "1, SAME_DAY, 2026-11-16T15:00, 2026-11-16T17:00, 15:00 sharp is still in time",
    "1, SAME_DAY, 2026-11-16T15:00:01, 2026-11-17T17:00, a second later is not",
    "1, SAME_DAY, 2026-11-20T16:45, 2026-11-23T17:00, Friday 16:45",
    "1, SAME_DAY, 2026-11-23T15:30, 2026-11-25T17:00, before 24 November",
    "1, SAME_DAY, 2026-11-21T09:00, 2026-11-23T17:00, Saturday at a desk that is closed",
    "1, SAME_DAY, 2026-11-16T05:00, 2026-11-16T17:00, before opening",
    "1, SAME_DAY, 2026-02-13T15:01, 2026-02-23T17:00, the last afternoon before Tết",
  })
  void dueAtADeskWithTheUsualHours(
      int value, LimitUnit unit, String accepted, String due, String why) {
    assertThat(DueRules.due(new TimeLimit(value, unit), at(accepted), TERMS))
        .as(why)
        .isEqualTo(at(due));
  }

  @ParameterizedTest(name = "{0} {1} from {2} is due {3}: {4}")
  @CsvSource({
    "1, SAME_DAY, 2026-11-21T09:00, 2026-11-21T11:30, Saturday morning is answered that morning",
    "1, SAME_DAY, 2026-11-21T11:30, 2026-11-23T17:00, at closing time it is too late",
    "1, SAME_DAY, 2026-11-20T16:00, 2026-11-23T17:00, the next working day is not the Saturday",
    "1, WORKING_DAY, 2026-11-20T08:00, 2026-11-23T17:00, Saturday is not a working day",
    "2, DAY, 2026-11-19T08:00, 2026-11-23T17:00, nor can a limit end on it",
    "2, HOUR, 2026-11-20T16:00, 2026-11-21T08:30, but its hours run",
    "8, HOUR, 2026-11-20T16:45, 2026-11-23T11:15, all four of them",
    "1, HOUR, 2026-01-10T16:00, 2026-01-10T17:00, a worked Saturday has a Friday''s hours",
  })
  void dueAtADeskOpenOnSaturdayMornings(
      int value, LimitUnit unit, String accepted, String due, String why) {
    assertThat(DueRules.due(new TimeLimit(value, unit), at(accepted), SATURDAY_TERMS))
        .as(why)
        .isEqualTo(at(due));
  }

  @ParameterizedTest(name = "{0} {1} from {2}, asked {3}, complete {4}, is due {5}: {6}")
  @CsvSource({
    "5, WORKING_DAY, 2026-11-02T08:00, 2026-11-04T09:00, 2026-11-10T09:00, 2026-11-13T17:00, "
        + "two days were used and three are left",
    "5, WORKING_DAY, 2026-11-02T08:00, 2026-11-04T09:00, 2026-11-04T16:00, 2026-11-09T17:00, "
        + "answered the same day nothing is deducted",
    "5, WORKING_DAY, 2026-11-02T08:00, 2026-11-09T09:00, 2026-11-14T09:00, 2026-11-16T17:00, "
        + "asked on the last day and completed on a Saturday",
    "5, WORKING_DAY, 2026-11-02T08:00, 2026-11-09T09:00, 2026-11-12T18:00, 2026-11-13T17:00, "
        + "completed after closing time",
    "5, WORKING_DAY, 2026-11-02T08:00, 2026-11-09T09:00, 2026-11-12T17:00, 2026-11-12T17:00, "
        + "completed at closing time",
    "5, WORKING_DAY, 2026-11-18T08:00, 2026-11-20T09:00, 2026-11-25T09:00, 2026-11-30T17:00, "
        + "the holiday is deducted only once",
    "10, DAY, 2026-11-02T08:00, 2026-11-05T09:00, 2026-11-10T09:00, 2026-11-17T17:00, five days",
    "5, DAY, 2026-11-02T08:00, 2026-11-09T09:00, 2026-11-11T09:00, 2026-11-11T17:00, "
        + "asked on the Monday to which the Saturday moved",
    "5, DAY, 2026-11-09T08:00, 2026-11-10T09:00, 2026-11-11T09:00, 2026-11-16T17:00, "
        + "ending on a Sunday",
    "1, MONTH, 2026-10-01T08:00, 2026-10-05T09:00, 2026-10-12T09:00, 2026-11-09T17:00, "
        + "1 November and seven days is a Sunday and moves on",
    "8, HOUR, 2026-11-16T07:30, 2026-11-16T09:30, 2026-11-17T08:00, 2026-11-17T15:30, "
        + "two hours were used",
    "8, HOUR, 2026-11-16T07:30, 2026-11-16T17:00, 2026-11-17T18:00, 2026-11-18T07:30, "
        + "asked in the last minute",
    "1, SAME_DAY, 2026-11-16T09:00, 2026-11-16T10:00, 2026-11-18T14:00, 2026-11-18T17:00, "
        + "the same day begins again",
    "1, SAME_DAY, 2026-11-16T09:00, 2026-11-16T10:00, 2026-11-18T15:10, 2026-11-19T17:00, "
        + "with its cut-off",
  })
  void dueAfterOneSupplement(
      int value,
      LimitUnit unit,
      String accepted,
      String asked,
      String completed,
      String due,
      String why) {
    assertThat(
            DueRules.resumed(
                new TimeLimit(value, unit), at(accepted), at(asked), at(completed), TERMS))
        .as(why)
        .isEqualTo(at(due));
  }

  @Test
  void aHalfDayIsAWorkingDayThatEndsAtNoon() {
    LocalDate halfDay = LocalDate.of(2026, 12, 31);
    DayRule rule =
        new DayRule(
            halfDay,
            DayRule.Kind.HALF_DAY,
            null,
            new Wording("Tất niên", "New Year's Eve"),
            true,
            "test");
    WorkCalendar calendar = new WorkCalendar(Set.of(2026), List.of(rule));
    OfficeHours throughNoon =
        OfficeHours.weekdays(opening("07:30", "12:30"), opening("13:00", "17:00"));
    Terms cutAtNoon = new Terms(calendar, throughNoon, LocalTime.of(15, 0));
    Terms asWritten = new Terms(calendar, CalendarFixture.USUAL, LocalTime.of(15, 0));

    TimeLimit oneDay = new TimeLimit(1, LimitUnit.WORKING_DAY);
    assertThat(DueRules.due(oneDay, at("2026-12-30T08:00"), asWritten))
        .isEqualTo(at("2026-12-31T11:30"));
    assertThat(DueRules.due(oneDay, at("2026-12-30T08:00"), cutAtNoon))
        .isEqualTo(at("2026-12-31T12:00"));
  }
}
