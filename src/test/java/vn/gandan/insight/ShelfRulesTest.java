package vn.gandan.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfRulesTest {
  @ParameterizedTest(name = "after {0} days: {1}")
  @CsvSource({
    "0, CALL",
    "2, CALL",
    "3, CALL_AGAIN",
    "9, CALL_AGAIN",
    "10, VISIT",
    "29, VISIT",
    "30, ASK_AGENCY",
    "4000, ASK_AGENCY"
  })
  void eachAgeHasANextAction(long days, ShelfRules.Next next) {
    assertThat(ShelfRules.next(days)).isEqualTo(next);
  }
}
