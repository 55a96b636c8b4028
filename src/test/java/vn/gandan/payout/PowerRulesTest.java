package vn.gandan.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a power to collect counts, and who may hold one. */
class PowerRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest(name = "from {0} until {1}, revoked {2}: on {3} {4}")
  @CsvSource({
    // A paper of 1 September 2025 is refused on 2 September 2026, whatever it says itself.
    "2025-09-01, 2027-09-01, , 2026-09-01, true",
    "2025-09-01, 2027-09-01, , 2026-09-02, false",
    // Long papers under the law before count until 30 June 2026.
    "2025-06-30, 2030-01-01, , 2026-06-30, true",
    "2025-06-30, 2030-01-01, , 2026-07-01, false",
    "2025-01-01, 2026-06-30, , 2026-01-01, true",
    "2025-01-01, 2026-06-30, , 2026-01-02, false",
    // Its own days go first where they are shorter.
    "2026-01-01, 2026-03-31, , 2026-03-31, true",
    "2026-01-01, 2026-03-31, , 2026-04-01, false",
    "2026-01-01, 2026-03-31, , 2025-12-31, false",
    "2026-01-01, 2026-03-31, , 2026-01-01, true",
    // From the day on which it is revoked it does not count.
    "2026-01-01, 2026-12-31, 2026-05-10, 2026-05-09, true",
    "2026-01-01, 2026-12-31, 2026-05-10, 2026-05-10, false",
  })
  void aPowerCountsOnItsDays(
      LocalDate from, LocalDate until, @Nullable LocalDate revoked, LocalDate day, boolean counts) {
    assertThat(PowerRules.inForce(from, until, revoked, 12, day)).isEqualTo(counts);
  }

  @Test
  void aSoundPaperIsTaken() {
    assertThat(PowerRules.refusal(asked(power(TODAY, TODAY.plusMonths(12), TODAY), 2, false)))
        .isEmpty();
    assertThat(PowerRules.refusal(asked(power(TODAY, TODAY, TODAY), 0, false))).isEmpty();
  }

  @Test
  void aDayMoreThanTwelveMonthsIsTooLong() {
    assertThat(
            PowerRules.refusal(
                asked(power(TODAY, TODAY.plusMonths(12).plusDays(1), TODAY), 0, false)))
        .contains(
            new PayoutRefusal.PowerTooLong(TODAY.plusMonths(12).plusDays(1), TODAY.plusMonths(12)));
  }

  @Test
  void daysThatCannotBeAreRefused() {
    assertThat(PowerRules.refusal(asked(power(TODAY, TODAY.minusDays(1), TODAY), 0, false)))
        .containsInstanceOf(PayoutRefusal.PowerDaysWrong.class);
    assertThat(
            PowerRules.refusal(
                asked(power(TODAY.minusDays(9), TODAY.minusDays(1), TODAY), 0, false)))
        .containsInstanceOf(PayoutRefusal.PowerDaysWrong.class);
    assertThat(
            PowerRules.refusal(asked(power(TODAY, TODAY.plusDays(1), TODAY.plusDays(1)), 0, false)))
        .containsInstanceOf(PayoutRefusal.PowerDaysWrong.class);
  }

  @Test
  void staffCollectForNobodyAndOthersForSoManyOnly() {
    GrantPower paper = power(TODAY, TODAY.plusMonths(1), TODAY);
    assertThat(PowerRules.refusal(asked(paper, 0, true)))
        .contains(new PayoutRefusal.ProxyOfStaff());
    assertThat(PowerRules.refusal(asked(paper, 3, false)))
        .contains(new PayoutRefusal.ProxyForTooMany(3, 3));
    assertThat(PowerRules.refusal(asked(paper, 2, false))).isEmpty();
  }

  private static PowerRules.Asked asked(GrantPower act, long held, boolean ofStaff) {
    return new PowerRules.Asked(act, TODAY, 12, held, 3, ofStaff);
  }

  private static GrantPower power(LocalDate from, LocalDate until, LocalDate certified) {
    return new GrantPower(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        GrantPower.Form.CONTRACT,
        "1",
        "Phòng công chứng",
        certified,
        from,
        until);
  }
}
