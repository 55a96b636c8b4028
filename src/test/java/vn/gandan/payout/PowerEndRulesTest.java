package vn.gandan.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When people are told that a power ends. */
class PowerEndRulesTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  @ParameterizedTest(name = "{0} days before: {1}")
  @CsvSource({
    "60, SIXTY",
    "31, SIXTY",
    "30, THIRTY",
    "8, THIRTY",
    "7, SEVEN",
    "0, SEVEN",
  })
  void peopleAreToldAtThreeStages(long days, PowerEnding.Stage stage) {
    assertThat(PowerEndRules.stage(days)).contains(stage);
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 365, -1})
  void nobodyIsToldLongBeforeOrAfter(long days) {
    assertThat(PowerEndRules.stage(days)).isEmpty();
  }

  @Test
  void theLastDayIsThatOfThePaperOrOfTheLaw() {
    LocalDate early = FROM.plusMonths(3);
    assertThat(PowerEndRules.last(power(early), 12)).isEqualTo(early);
    assertThat(PowerEndRules.last(power(FROM.plusMonths(13)), 12)).isEqualTo(FROM.plusMonths(12));
    assertThat(PowerEndRules.days(early, early.minusDays(7))).isEqualTo(7);
  }

  private static Power power(LocalDate until) {
    UUID id = new UUID(1, 1);
    return new Power(
        id,
        id,
        id,
        GrantPower.Form.CONTRACT,
        "1",
        "Phòng công chứng",
        FROM,
        FROM,
        until,
        /* endedOn= */ null);
  }
}
