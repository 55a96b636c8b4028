package vn.gandan.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.network.ServicePoint;

/** From which day a ceiling counts, and what is above it. */
class CeilingRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aCeilingCountsFromTheDayOfItsPaperToAYearAhead() {
    assertThatCode(() -> CeilingRules.check(from(TODAY, TODAY), null, TODAY))
        .doesNotThrowAnyException();
    assertThatCode(() -> CeilingRules.check(from(TODAY, TODAY.plusYears(1)), null, TODAY))
        .doesNotThrowAnyException();
    refused(from(TODAY, TODAY.minusDays(1)), null, days(TODAY, TODAY.minusDays(1)));
    LocalDate late = TODAY.plusYears(1).plusDays(1);
    refused(from(TODAY, late), null, days(TODAY, late));
  }

  @Test
  void noPaperIsOfTomorrow() {
    LocalDate tomorrow = TODAY.plusDays(1);
    refused(from(tomorrow, tomorrow), null, days(tomorrow, tomorrow));
  }

  @Test
  void aNewCeilingBeginsAfterTheOneThatStands() {
    assertThatCode(() -> CeilingRules.check(from(TODAY, TODAY), TODAY.minusDays(1), TODAY))
        .doesNotThrowAnyException();
    refused(from(TODAY, TODAY), TODAY, new TillRefusal.CeilingNotLater(TODAY));
  }

  @Test
  void justTheCeilingIsNotTooMuch() {
    CashCeiling ceiling =
        new CashCeiling(
            UUID.randomUUID(), ServicePoint.Level.CULTURE, 20_000_000, "5/QĐ", TODAY, TODAY);
    assertThat(CeilingRules.tooMuch(20_000_000, ceiling)).isFalse();
    assertThat(CeilingRules.tooMuch(20_000_001, ceiling)).isTrue();
  }

  private static DecideCeiling from(LocalDate decided, LocalDate from) {
    return new DecideCeiling(
        UUID.randomUUID(), ServicePoint.Level.CULTURE, 20_000_000, "5/QĐ", decided, from);
  }

  private static Refusal days(LocalDate decided, LocalDate from) {
    return new TillRefusal.CeilingDays(decided, from);
  }

  private static void refused(DecideCeiling act, @Nullable LocalDate standing, Refusal why) {
    assertThatThrownBy(() -> CeilingRules.check(act, standing, TODAY))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }
}
