package vn.gandan.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;

class DoorRulesTest {
  private record Stamp() implements Act {}

  private record Stamped() implements Done {}

  /** A kind of act that clerks alone may do; the rules look no further. */
  private static final class Stamping implements ActHandler<Stamp, Stamped> {
    @Override
    public String name() {
      return "desk.stamp";
    }

    @Override
    public Class<Stamp> act() {
      return Stamp.class;
    }

    @Override
    public Class<Stamped> done() {
      return Stamped.class;
    }

    @Override
    public Set<Role> performers() {
      return Set.of(Role.CLERK);
    }

    @Override
    public Stamped perform(Stamp act, Performance performance) {
      return new Stamped();
    }
  }

  private static final ActRegistry ACTS = new ActRegistry(List.of(new Stamping()));
  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final Duration BOUND = Duration.ofMinutes(10);

  @Test
  void anOperationHasFromOneToFiftyActs() {
    assertThatCode(() -> check(1, Role.CLERK)).doesNotThrowAnyException();
    assertThatCode(() -> check(OperationRequest.MOST_ACTS, Role.CLERK)).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(0, Role.CLERK))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(new OperationRefusal.NoActs()));
    assertThatThrownBy(() -> check(OperationRequest.MOST_ACTS + 1, Role.CLERK))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new OperationRefusal.TooManyActs(51, 50)));
  }

  @Test
  void anActIsRefusedToWhoMayNotPerformIt() {
    assertThatThrownBy(() -> check(1, Role.AGENCY_OFFICER))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new OperationRefusal.NotYourAct("desk.stamp", Role.AGENCY_OFFICER)));
  }

  private static void check(int acts, Role role) {
    UUID id = UUID.randomUUID();
    OperationRequest request =
        new OperationRequest(id, id, NOON, null, Collections.nCopies(acts, new Stamp()));
    DoorRules.check(request, new Actor(id, null, role, null, "38"), ACTS);
  }

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
