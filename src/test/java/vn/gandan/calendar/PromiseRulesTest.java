package vn.gandan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.gandan.calendar.CalendarFixture.SATURDAY_TERMS;
import static vn.gandan.calendar.CalendarFixture.TERMS;
import static vn.gandan.calendar.CalendarFixture.instant;
import static vn.gandan.calendar.CalendarFixture.local;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PromiseRulesTest {
  private static final TimeLimit FIVE = new TimeLimit(5, LimitUnit.WORKING_DAY);
  private static final Locale VI = Locale.of("vi");

  @Test
  void theAccountNamesEachDayThatWasLeftOut() {
    Promise promise = PromiseRules.legal(FIVE, instant("2026-11-20T16:45"), List.of(), TERMS);
    assertThat(local(promise.dueAt())).isEqualTo(LocalDateTime.parse("2026-11-30T17:00"));
    assertThat(promise.late()).isFalse();
    assertThat(StepWords.in(VI).tell(promise.steps()))
        .containsExactly(
            "Cơ quan xác nhận đủ hồ sơ lúc 16:45, Thứ Sáu 20/11/2026; thời hạn tính từ đây.",
            "Thời hạn 5 ngày làm việc, ngày đầu tiên được tính là Thứ Bảy 21/11/2026.",
            "Không tính 4 ngày nghỉ hằng tuần.",
            "Không tính Thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam.",
            "Hẹn trả kết quả chậm nhất 17:00, Thứ Hai 30/11/2026.");
    assertThat(StepWords.in(Locale.ENGLISH).tell(promise.steps()))
        .containsExactly(
            "The agency confirms a complete dossier at 16:45 on Friday 20 November 2026; the time"
                + " limit runs from here.",
            "The limit is 5 working days; the first day counted is Saturday 21 November 2026.",
            "4 weekly days of rest not counted.",
            "Tuesday 24 November 2026 is not counted: Vietnam Culture Day.",
            "The result is due at the latest at 17:00 on Monday 30 November 2026.");
    assertThat(promise.steps()).extracting(Step::source).contains("NQ 28/2026/QH16");
  }

  @Test
  void aDayOffThatTheStateHasYetToFixIsCalledExpected() {
    Promise promise =
        PromiseRules.legal(
            new TimeLimit(1, LimitUnit.WORKING_DAY), instant("2027-02-04T10:00"), List.of(), TERMS);
    assertThat(keys(promise))
        .containsExactly(
            "accepted",
            "limit",
            "day-off-assumed",
            "day-off",
            "day-off",
            "day-off",
            "day-off-assumed",
            "day-off-assumed",
            "day-off-assumed",
            "due");
  }

  @Test
  void aLastDayOffIsSaidToMoveOn() {
    Promise promise =
        PromiseRules.legal(
            new TimeLimit(4, LimitUnit.DAY), instant("2026-11-20T08:00"), List.of(), TERMS);
    assertThat(keys(promise))
        .containsExactly("accepted", "limit", "last-day-off", "day-off", "due");
    assertThat(
            keys(
                PromiseRules.legal(
                    new TimeLimit(3, LimitUnit.DAY),
                    instant("2026-11-20T08:00"),
                    List.of(),
                    TERMS)))
        .containsExactly("accepted", "limit", "due");
  }

  @Test
  void aWorkedSaturdayIsNamedEvenAsTheLastDay() {
    Promise promise =
        PromiseRules.legal(
            new TimeLimit(1, LimitUnit.WORKING_DAY), instant("2026-01-09T10:00"), List.of(), TERMS);
    assertThat(keys(promise)).containsExactly("accepted", "limit", "worked-assumed", "due");
  }

  @Test
  void hoursTellOnlyDaysOnWhichTheDeskIsClosed() {
    TimeLimit day = new TimeLimit(8, LimitUnit.HOUR);
    var friday = instant("2026-11-20T16:45");
    Promise usual = PromiseRules.legal(day, friday, List.of(), TERMS);
    Promise saturdays = PromiseRules.legal(day, friday, List.of(), SATURDAY_TERMS);
    assertThat(usual.steps()).contains(weekends(2));
    assertThat(saturdays.steps()).contains(weekends(1));
    assertThat(keys(usual)).containsExactly("accepted", "open-hours", "weekends", "due");
  }

  @Test
  void theSameDayTellsItsCutOff() {
    TimeLimit sameDay = TimeLimit.sameDay();
    assertThat(keys(PromiseRules.legal(sameDay, instant("2026-11-16T15:00"), List.of(), TERMS)))
        .containsExactly("accepted", "same-day", "due");
    assertThat(keys(PromiseRules.legal(sameDay, instant("2026-11-20T15:01"), List.of(), TERMS)))
        .containsExactly("accepted", "after-cut-off", "weekends", "due");
    assertThat(PromiseRules.legal(sameDay, instant("2026-11-20T15:01"), List.of(), TERMS).steps())
        .contains(weekends(2));
  }

  @Test
  void aRuleTakenBackIsToldAsTheWeekdayItIs() {
    DayRule takenBack =
        new DayRule(
            LocalDate.of(2026, 11, 21),
            DayRule.Kind.ORDINARY,
            null,
            new Wording("Không làm bù", "Not worked after all"),
            true,
            "test");
    DayRule halfDay =
        new DayRule(
            LocalDate.of(2026, 11, 23),
            DayRule.Kind.HALF_DAY,
            null,
            new Wording("Nghỉ buổi chiều", "Afternoon off"),
            true,
            "test");
    Terms terms =
        new Terms(
            new WorkCalendar(Set.of(2026), List.of(takenBack, halfDay)),
            CalendarFixture.USUAL,
            LocalTime.of(15, 0));
    Promise promise =
        PromiseRules.legal(
            new TimeLimit(1, LimitUnit.WORKING_DAY), instant("2026-11-20T08:00"), List.of(), terms);
    assertThat(promise.steps()).contains(weekends(2));
    assertThat(keys(promise)).containsExactly("accepted", "limit", "weekends", "half-day", "due");
    assertThat(local(promise.dueAt())).isEqualTo(LocalDateTime.parse("2026-11-23T11:30"));
  }

  @Test
  void oneSupplementIsDeducted() {
    Promise promise =
        PromiseRules.legal(
            FIVE,
            instant("2026-11-02T08:00"),
            List.of(supplement("2026-11-04T09:00", "2026-11-10T09:00")),
            TERMS);
    assertThat(local(promise.dueAt())).isEqualTo(LocalDateTime.parse("2026-11-13T17:00"));
    assertThat(promise.late()).isFalse();
    assertThat(keys(promise))
        .containsExactly("accepted", "limit", "weekends", "supplement-deducted", "due");
  }

  @Test
  void aSecondSupplementMakesItLateAndDeductsNothing() {
    Promise promise =
        PromiseRules.legal(
            FIVE,
            instant("2026-11-02T08:00"),
            List.of(
                supplement("2026-11-04T09:00", "2026-11-10T09:00"),
                new Supplement(instant("2026-11-11T09:00"), null)),
            TERMS);
    assertThat(local(promise.dueAt())).isEqualTo(LocalDateTime.parse("2026-11-13T17:00"));
    assertThat(promise.late()).isTrue();
    assertThat(keys(promise)).contains("second-supplement");
  }

  @Test
  void fourSupplementsAreNoBetterThanTwo() {
    Promise promise =
        PromiseRules.legal(
            FIVE,
            instant("2026-11-02T08:00"),
            List.of(
                supplement("2026-11-03T09:00", "2026-11-03T10:00"),
                supplement("2026-11-04T09:00", "2026-11-05T09:00"),
                supplement("2026-11-05T09:30", "2026-11-06T09:00"),
                supplement("2026-11-06T09:30", "2026-11-09T09:00")),
            TERMS);
    assertThat(local(promise.dueAt())).isEqualTo(LocalDateTime.parse("2026-11-09T17:00"));
    assertThat(promise.late()).isTrue();
  }

  @Test
  void aSupplementAskedAfterTheEndHealsNothing() {
    Promise promise =
        PromiseRules.legal(
            FIVE,
            instant("2026-11-02T08:00"),
            List.of(supplement("2026-11-09T17:01", "2026-11-12T09:00")),
            TERMS);
    assertThat(local(promise.dueAt())).isEqualTo(LocalDateTime.parse("2026-11-09T17:00"));
    assertThat(promise.late()).isTrue();
    assertThat(keys(promise)).contains("supplement-too-late").doesNotContain("supplement-deducted");
    Promise inTheLastMinute =
        PromiseRules.legal(
            FIVE,
            instant("2026-11-02T08:00"),
            List.of(supplement("2026-11-09T17:00", "2026-11-12T09:00")),
            TERMS);
    assertThat(inTheLastMinute.late()).isFalse();
    assertThat(local(inTheLastMinute.dueAt())).isEqualTo(LocalDateTime.parse("2026-11-12T17:00"));
  }

  @Test
  void nonsenseInTheHistoryIsRefused() {
    var accepted = instant("2026-11-02T08:00");
    assertThatIllegalArgumentException()
        .as("asked before accepted")
        .isThrownBy(() ->
            PromiseRules.legal(
                FIVE,
                accepted,
                List.of(supplement("2026-11-01T08:00", "2026-11-03T08:00")),
                TERMS));
    assertThatIllegalArgumentException()
        .as("still awaited")
        .isThrownBy(() ->
            PromiseRules.legal(
                FIVE, accepted, List.of(new Supplement(instant("2026-11-03T08:00"), null)), TERMS));
    assertThatIllegalArgumentException()
        .as("in the wrong order")
        .isThrownBy(() ->
            PromiseRules.legal(
                FIVE,
                accepted,
                List.of(
                    supplement("2026-11-04T08:00", "2026-11-05T08:00"),
                    supplement("2026-11-03T08:00", "2026-11-03T09:00")),
                TERMS));
    assertThatIllegalArgumentException()
        .as("completed before asked")
        .isThrownBy(() -> supplement("2026-11-04T08:00", "2026-11-03T08:00"));
  }

  @Test
  void theLegsAreKeptApartAtTheCounter() {
    PostalLeg outer = new PostalLeg(PostalZone.OUTER, 2, "contract");
    CounterPromise promise =
        PromiseRules.atCounter(
            new TimeLimit(3, LimitUnit.WORKING_DAY), instant("2026-11-19T10:00"), outer, TERMS);
    assertThat(local(promise.atAgencyBy())).isEqualTo(LocalDateTime.parse("2026-11-23T17:00"));
    assertThat(local(promise.legal().dueAt())).isEqualTo(LocalDateTime.parse("2026-11-27T17:00"));
    assertThat(local(promise.backBy())).isEqualTo(LocalDateTime.parse("2026-12-01T17:00"));
    assertThat(StepWords.in(VI).tell(promise.steps()))
        .startsWith(
            "Nộp hồ sơ tại bưu điện lúc 10:00, Thứ Năm 19/11/2026.",
            "Bưu điện chuyển đến cơ quan giải quyết trong 2 ngày làm việc: chậm nhất 17:00, Thứ Hai"
                + " 23/11/2026.")
        .endsWith(
            "Có kết quả, bưu điện chuyển về trong 2 ngày làm việc: chậm nhất 17:00, Thứ Ba"
                + " 01/12/2026.");
  }

  @Test
  void papersThatArriveAtClosingTimeAreASameDayCaseOfTheNextDay() {
    CounterPromise promise =
        PromiseRules.atCounter(
            TimeLimit.sameDay(),
            instant("2026-11-16T10:00"),
            new PostalLeg(PostalZone.INNER, 1, "contract"),
            TERMS);
    assertThat(local(promise.legal().dueAt())).isEqualTo(LocalDateTime.parse("2026-11-18T17:00"));
  }

  private static Step weekends(int days) {
    return Step.of("weekends", "Bộ luật Lao động 2019, Điều 111", days);
  }

  private static List<String> keys(Promise promise) {
    return promise.steps().stream()
        .map(step -> step.key().substring("calendar.step.".length()))
        .toList();
  }

  private static Supplement supplement(String asked, String completed) {
    return new Supplement(instant(asked), instant(completed));
  }
}
