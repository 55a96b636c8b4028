package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.StopDuty;

/** Until when a round may be paid, and when what is left of it goes back. */
class RoundEndRulesTest {
  private static final LocalDate LAST = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource({
    "2026-11-26, 2026-11-20, true",
    "2026-11-25, 2026-11-20, false",
    "2026-11-26, 2026-11-26, true",
    "2026-11-26, 2026-11-27, false",
    "2027-02-25, 2026-11-20, true",
    "2027-02-26, 2026-11-20, false"
  })
  void aLaterDayIsAfterTheLastOneNotPastAndWithinThreeMonths(
      LocalDate until, LocalDate today, boolean allowed) {
    Round round = round(Round.State.FROZEN);
    if (allowed) {
      assertThatCode(() -> RoundEndRules.mayCarryOver(round, LAST, until, today, 1))
          .doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> RoundEndRules.mayCarryOver(round, LAST, until, today, 1))
          .hasMessageContaining("not-a-later-day");
    }
  }

  @Test
  void nothingIsCarriedOverOfWhatWasAllPaid() {
    Round round = round(Round.State.FROZEN);
    assertThatThrownBy(() -> RoundEndRules.mayCarryOver(round, LAST, LAST.plusDays(1), LAST, 0))
        .hasMessageContaining("nothing-unpaid");
  }

  @Test
  void theThreeMonthsAreCountedFromTheOfficesLastDay() {
    assertThat(RoundEndRules.latest(round(Round.State.FROZEN)))
        .isEqualTo(LocalDate.of(2027, 2, 25));
  }

  @ParameterizedTest
  @EnumSource(value = Round.State.class, names = "FROZEN", mode = EnumSource.Mode.EXCLUDE)
  void nothingEndsBeforeTheListIsFrozen(Round.State state) {
    Round round = round(state);
    assertThatThrownBy(() -> RoundEndRules.mayCarryOver(round, LAST, LAST.plusDays(1), LAST, 1))
        .hasMessageContaining("not-frozen");
    assertThatThrownBy(() ->
            RoundEndRules.mayGiveBack(round, GiveBack.Extent.STOPPED, LAST, LAST.plusDays(1), 0))
        .hasMessageContaining("not-frozen");
  }

  @Test
  void everythingGoesBackOnceTheDaysAreOverAndNobodyCarriesAny() {
    Round round = round(Round.State.FROZEN);
    GiveBack.Extent all = GiveBack.Extent.EVERYTHING;
    assertThatThrownBy(() -> RoundEndRules.mayGiveBack(round, all, LAST, LAST, 0))
        .hasMessageContaining("days-not-over");
    assertThatThrownBy(() -> RoundEndRules.mayGiveBack(round, all, LAST, LAST.plusDays(1), 1))
        .hasMessageContaining("still-out");
    assertThatCode(() -> RoundEndRules.mayGiveBack(round, all, LAST, LAST.plusDays(1), 0))
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsStoppedGoesBackAtAnyTime() {
    assertThatCode(() ->
            RoundEndRules.mayGiveBack(
                round(Round.State.FROZEN), GiveBack.Extent.STOPPED, LAST, LAST.minusDays(20), 7))
        .doesNotThrowAnyException();
  }

  @Test
  void aStopIsToldAsItsReason() {
    assertThat(UnpaidReason.of(StopDuty.Reason.DEAD)).isEqualTo(UnpaidReason.DIED);
    assertThat(UnpaidReason.of(StopDuty.Reason.IMPRISONED)).isEqualTo(UnpaidReason.IMPRISONED);
    assertThat(UnpaidReason.of(StopDuty.Reason.MOVED)).isEqualTo(UnpaidReason.MOVED);
    assertThat(UnpaidReason.of(StopDuty.Reason.OTHER)).isEqualTo(UnpaidReason.STOPPED);
  }

  private static Round round(Round.State state) {
    return new Round(
        UUID.randomUUID(),
        new Programme(UUID.randomUUID(), "HTXH", Programme.Kind.MERIT, "Thử", "Luật"),
        LocalDate.of(2026, 11, 1),
        1,
        new Round.Days(
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2026, 11, 10),
            LocalDate.of(2026, 11, 11),
            LAST),
        state,
        5,
        UUID.randomUUID());
  }
}
