package vn.gandan.catalogue;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.RefusedException;

class DecisionRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void aDecisionCountsFromItsOwnDayOnAndAtMostAYearAhead() {
    fits(TODAY, TODAY, null);
    fits(TODAY, TODAY.plusYears(1), null);
    fits(TODAY.minusYears(3), TODAY.minusYears(3), null);
    refused(TODAY, TODAY.minusDays(1), null, "days-do-not-fit");
    refused(TODAY, TODAY.plusYears(1).plusDays(1), null, "days-do-not-fit");
  }

  @Test
  void nobodyEntersADecisionOfTomorrow() {
    refused(TODAY.plusDays(1), TODAY.plusDays(1), null, "days-do-not-fit");
  }

  @Test
  void anEntryBeginsAfterTheOneThatStands() {
    fits(TODAY, TODAY.plusDays(1), TODAY);
    refused(TODAY, TODAY, TODAY, "not-later");
    refused(TODAY, TODAY.plusDays(5), TODAY.plusDays(6), "not-later");
  }

  private static void fits(LocalDate decidedOn, LocalDate from, @Nullable LocalDate standing) {
    assertThatCode(() -> DecisionRules.check(decidedOn, from, standing, TODAY))
        .doesNotThrowAnyException();
  }

  private static void refused(
      LocalDate decidedOn, LocalDate from, @Nullable LocalDate standing, String reason) {
    assertThatThrownBy(() -> DecisionRules.check(decidedOn, from, standing, TODAY))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                org.assertj.core.api.Assertions.assertThat(refused.refusal().code())
                    .isEqualTo("catalogue." + reason));
  }
}
