package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayTurnRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static BillerContract until(@Nullable LocalDate until) {
    return new BillerContract(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "1",
        DAY,
        DAY,
        until,
        new Commission(0, 0, 0, null),
        30,
        LocalTime.of(17, 0),
        BillerContract.Settled.DAY,
        BillerContract.Link.FILE,
        "sftp://127.0.0.1",
        "Hợp đồng");
  }

  @Test
  void theFileOfADayLeavesAQuarterOfAnHourAfterTheCutOff() {
    LocalTime cutOff = LocalTime.of(17, 0);
    assertThat(DayTurnRules.over(DAY, cutOff, Instant.parse("2026-11-24T10:14:59.999Z"))).isFalse();
    assertThat(DayTurnRules.over(DAY, cutOff, Instant.parse("2026-11-24T10:15:00Z"))).isTrue();
    assertThat(DayTurnRules.over(DAY.plusDays(1), cutOff, Instant.parse("2026-11-24T10:15:00Z")))
        .isFalse();
  }

  @Test
  void anEndedContractIsServedForTwoMonths() {
    assertThat(DayTurnRules.counts(until(null), DAY.plusYears(9))).isTrue();
    assertThat(DayTurnRules.counts(until(DAY), DAY.plusDays(59))).isTrue();
    assertThat(DayTurnRules.counts(until(DAY), DAY.plusDays(60))).isFalse();
  }

  @Test
  void daysBeginInVietnamAndAnAnswerIsLateAWholeDayAfterwards() {
    assertThat(DayTurnRules.begins(DAY)).isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
    assertThat(DayTurnRules.lateBefore(DAY.plusDays(1))).isEqualTo(DAY);
    assertThat(DayTurnRules.lateBefore(DAY.plusDays(2))).isAfter(DAY);
  }
}
