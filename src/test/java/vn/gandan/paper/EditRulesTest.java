package vn.gandan.paper;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.kernel.RefusedException;

class EditRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-11-23", "2027-11-22"})
  void fromTodayToAYearAheadADayFits(LocalDate from) {
    assertThatCode(() -> EditRules.check(from, TODAY)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21", "2025-01-01", "2027-11-23", "3026-11-22"})
  void aDayThatIsOverOrFartherDoesNot(LocalDate from) {
    assertThatThrownBy(() -> EditRules.check(from, TODAY))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                org.assertj.core.api.Assertions.assertThat(refused.refusal())
                    .isEqualTo(new PaperRefusal.DayDoesNotFit(from, TODAY)));
  }
}
