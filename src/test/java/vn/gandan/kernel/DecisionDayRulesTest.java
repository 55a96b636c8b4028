package vn.gandan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionDayRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void aDecisionIsNotOfTomorrow() {
    assertThat(DecisionDayRules.fit(TODAY, TODAY, TODAY)).isTrue();
    assertThat(DecisionDayRules.fit(TODAY.plusDays(1), TODAY.plusDays(1), TODAY)).isFalse();
  }

  @Test
  void itDoesNotCountBeforeItsPaper() {
    assertThat(DecisionDayRules.fit(TODAY.minusDays(9), TODAY.minusDays(9), TODAY)).isTrue();
    assertThat(DecisionDayRules.fit(TODAY.minusDays(9), TODAY.minusDays(10), TODAY)).isFalse();
  }

  @Test
  void whereArrearsAreOwedItReachesBackAsFarAsItIsAllowedTo() {
    LocalDate earliest = TODAY.minusYears(1);
    assertThat(DecisionDayRules.fit(TODAY, earliest, earliest, TODAY)).isTrue();
    assertThat(DecisionDayRules.fit(TODAY, earliest.minusDays(1), earliest, TODAY)).isFalse();
  }

  @Test
  void itIsAtMostAYearAhead() {
    assertThat(DecisionDayRules.fit(TODAY, TODAY.plusYears(1), TODAY)).isTrue();
    assertThat(DecisionDayRules.fit(TODAY, TODAY.plusYears(1).plusDays(1), TODAY)).isFalse();
  }

  @Test
  void itFollowsWhatStands() {
    assertThat(DecisionDayRules.follows(TODAY, null)).isTrue();
    assertThat(DecisionDayRules.follows(TODAY, TODAY.minusDays(1))).isTrue();
    assertThat(DecisionDayRules.follows(TODAY, TODAY)).isFalse();
  }
}
