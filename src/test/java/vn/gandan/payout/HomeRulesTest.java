package vn.gandan.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be paid at home. */
class HomeRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest(name = "{0}, born {1}, reviewed {2}: {3}")
  @CsvSource({
    "AGE, 1946, 2027-05-22, ''",
    "AGE, 1947, 2027-05-22, payout.not-old-enough",
    "AGE, , 2027-05-22, payout.not-old-enough",
    "ILLNESS, 1990, 2027-05-22, ''",
    "ALONE, , 2026-11-23, ''",
    "DISABILITY, 1990, 2027-11-22, ''",
    "DISABILITY, 1990, 2027-11-23, payout.review-day-wrong",
    "ALONE, 1990, 2026-11-22, payout.review-day-wrong",
  })
  void aGroundIsAgeOrSomethingSeenAndIsLookedAtAnewWithinAYear(
      PlanHome.Ground ground, @Nullable Integer born, LocalDate review, String refusal) {
    PlanHome act =
        new PlanHome(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), ground, "Đã thăm", review);
    assertThat(HomeRules.refusal(act, born, 80, TODAY).map(PayoutRefusal::code).orElse(""))
        .isEqualTo(refusal);
  }
}
