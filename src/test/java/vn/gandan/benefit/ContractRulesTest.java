package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.kernel.Vnd;

/** Days of contracts, rates and rounds. */
class ContractRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);

  @Test
  void aContractIsSignedBeforeItIsEnteredAndEndsAfterItBegins() {
    fits(() -> sign(TODAY, TODAY, null));
    fits(() -> sign(TODAY, TODAY, TODAY));
    fits(() -> sign(TODAY, TODAY.plusYears(1), null));
    fits(() -> sign(TODAY, TODAY, TODAY.plusYears(10)));
    doesNot(() -> sign(TODAY.plusDays(1), TODAY, null));
    doesNot(() -> sign(TODAY, TODAY, TODAY.minusDays(1)));
    doesNot(() -> sign(TODAY, TODAY.plusYears(1).plusDays(1), null));
    doesNot(() -> sign(TODAY, TODAY, TODAY.plusYears(10).plusDays(1)));
  }

  @Test
  void aContractCoversOnlyCommunesOfTheProvince() {
    assertThatThrownBy(() -> ContractRules.check(contract(TODAY, TODAY, null), Set.of(), TODAY))
        .hasMessageContaining("unknown-communes");
  }

  @Test
  void aContractEndsOnceAndWithinItsTime() {
    fits(() -> end(TODAY, null));
    fits(() -> end(TODAY.plusDays(9), null));
    doesNot(() -> end(TODAY.minusDays(1), null));
    doesNot(() -> end(TODAY.plusDays(10), null));
    assertThatThrownBy(() -> end(TODAY, TODAY)).hasMessageContaining("benefit.ended");
    Contract tomorrow = standing(TODAY.plusDays(1));
    doesNot(() -> ContractRules.checkEnd(tomorrow, TODAY, null, TODAY));
  }

  @Test
  void aRateMayReachBackAYearAndNeverBehindTheOneBefore() {
    fits(() -> rate(TODAY.minusYears(1), 540_000, null));
    fits(() -> rate(TODAY.plusYears(1), 540_000, null));
    doesNot(() -> rate(TODAY.minusYears(1).minusDays(1), 540_000, null));
    doesNot(() -> rate(TODAY.plusYears(1).plusDays(1), 540_000, null));
    fits(() -> rate(TODAY, 540_000, TODAY.minusDays(1)));
    assertThatThrownBy(() -> rate(TODAY, 540_000, TODAY)).hasMessageContaining("not-later");
    assertThatThrownBy(() -> rate(TODAY, 0, null)).hasMessageContaining("no-such-value");
    assertThatThrownBy(() -> rate(TODAY, 1_000_000_001, null))
        .hasMessageContaining("no-such-value");
  }

  @Test
  void aRoundIsPaidAtPointsAndThenAtOfficesAroundItsMonths() {
    fits(() -> round(MONTH, 1, 2, 10, 11, 25));
    fits(() -> round(MONTH.plusMonths(3), 1, 2, 2, 3, 3));
    doesNot(() -> round(MONTH.plusMonths(4), 1, 2, 10, 11, 25));
    doesNot(() -> round(MONTH.plusDays(1), 1, 2, 10, 11, 25));
    doesNot(() -> round(MONTH, 1, 11, 10, 12, 25));
    doesNot(() -> round(MONTH, 1, 2, 10, 10, 25));
    doesNot(() -> round(MONTH, 1, 2, 10, 25, 24));
  }

  @Test
  void theDaysMayLieInTheMonthBeforeOrTheOneAfterAndNoFurther() {
    OpenRound early = days(MONTH.minusMonths(1), MONTH.plusMonths(1).plusDays(29));
    fits(() -> ContractRules.check(early, TODAY));
    OpenRound tooEarly = days(MONTH.minusMonths(1).minusDays(1), MONTH);
    doesNot(() -> ContractRules.check(tooEarly, TODAY));
    OpenRound tooLate = days(MONTH, MONTH.plusMonths(2));
    doesNot(() -> ContractRules.check(tooLate, TODAY));
  }

  private static OpenRound days(LocalDate from, LocalDate to) {
    return new OpenRound(
        UUID.randomUUID(), UUID.randomUUID(), MONTH, 1, from, from, from.plusDays(1), to);
  }

  private static void round(LocalDate month, int months, int a, int b, int c, int d) {
    ContractRules.check(
        new OpenRound(
            UUID.randomUUID(),
            UUID.randomUUID(),
            month,
            months,
            month.withDayOfMonth(a),
            month.withDayOfMonth(b),
            month.withDayOfMonth(c),
            month.withDayOfMonth(d)),
        TODAY);
  }

  private static void rate(LocalDate from, long value, @Nullable LocalDate standing) {
    DecideRate act =
        new DecideRate(UUID.randomUUID(), RateItem.SOCIAL_PENSION, value, "1/NQ-HĐND", TODAY, from);
    ContractRules.checkRate(act, standing, TODAY);
  }

  private static void end(LocalDate on, @Nullable LocalDate ended) {
    ContractRules.checkEnd(standing(TODAY.minusDays(10)), on, ended, TODAY);
  }

  private static Contract standing(LocalDate since) {
    return new Contract(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        "1",
        since,
        since,
        TODAY.plusDays(10),
        Vnd.ZERO,
        "Luật",
        List.of("14797"));
  }

  private static void sign(LocalDate signed, LocalDate from, @Nullable LocalDate to) {
    ContractRules.check(contract(signed, from, to), Set.of("14797"), TODAY);
  }

  private static SignContract contract(LocalDate signed, LocalDate from, @Nullable LocalDate to) {
    return new SignContract(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        "1",
        signed,
        from,
        to,
        List.of("14797"),
        0,
        "Luật");
  }

  private static void fits(ThrowingCallable attempt) {
    assertThatCode(attempt).doesNotThrowAnyException();
  }

  private static void doesNot(ThrowingCallable attempt) {
    assertThatThrownBy(attempt).hasMessageContaining("benefit.days-do-not-fit");
  }
}
