package vn.gandan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void daysAreThoseOfTheCalendarInVietnam() {
    assertThat(AgeRules.days(Instant.parse("2026-11-20T16:59:59Z"), TODAY)).isEqualTo(1);
    assertThat(AgeRules.days(Instant.parse("2026-11-20T17:00:00Z"), TODAY)).isZero();
    assertThat(AgeRules.days(Instant.parse("2026-11-25T00:00:00Z"), TODAY)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0, WAIT",
    "2, WAIT",
    "3, REMIND",
    "9, REMIND",
    "10, CALL",
    "29, CALL",
    "30, SEND_BACK"
  })
  void whatLiesHasANextAction(long days, AgeRules.Next next) {
    assertThat(AgeRules.next(days)).isEqualTo(next);
  }

  @Test
  void anActionHasAKeyOfItsOwn() {
    assertThat(AgeRules.Next.SEND_BACK.code()).isEqualTo("send-back");
  }
}
