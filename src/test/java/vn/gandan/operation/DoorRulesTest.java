package vn.gandan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.kernel.Role;

class DoorRulesTest {
  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final Duration BOUND = Duration.ofMinutes(10);

  @Test
  void aClockAtTheBoundIsBelieved() {
    assertThat(DoorRules.doubtful(NOON.minus(BOUND), NOON, BOUND)).isFalse();
    assertThat(DoorRules.doubtful(NOON.plus(BOUND), NOON, BOUND)).isFalse();
  }

  @Test
  void aClockBeyondTheBoundIsDoubtedEitherWay() {
    assertThat(DoorRules.doubtful(NOON.minus(BOUND).minusMillis(1), NOON, BOUND)).isTrue();
    assertThat(DoorRules.doubtful(NOON.plus(BOUND).plusMillis(1), NOON, BOUND)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTER, CLERK",
    "CENTRE, CLERK",
    "VAULT, VAULT_KEEPER",
    "DEVICE, COURIER",
    "AGENCY, AGENCY_OFFICER",
    "AGENCY, AGENCY_SYSTEM"
  })
  void whoWorksAtADeskIsServedThere(Desk.Kind kind, Role role) {
    assertThat(kind.servedBy(role)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "AGENCY, CLERK",
    "AGENCY, DIRECTOR",
    "COUNTER, AGENCY_OFFICER",
    "COUNTER, COURIER",
    "DEVICE, CLERK",
    "VAULT, CLERK",
    "SHELF, CLERK",
    "SHELF, DIRECTOR",
    "COUNTER, ADMINISTRATOR",
    "COUNTER, ANONYMOUS"
  })
  void nobodyElseIs(Desk.Kind kind, Role role) {
    assertThat(kind.servedBy(role)).isFalse();
  }
}
