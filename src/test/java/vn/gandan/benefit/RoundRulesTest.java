package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gandan.benefit.Round.State;
import vn.gandan.kernel.Vnd;

/** The way of a round, of a duty, and what a list is held against. */
class RoundRulesTest {
  private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);
  private static final UUID POINT = UUID.randomUUID();

  @Test
  void nothingLeadsOutOfTheFreezeAndNothingSkipsTheSignature() {
    for (State to : State.values()) {
      assertThatThrownBy(() -> RoundRules.mayGo(round(State.FROZEN), to))
          .hasMessageContaining("not-in-this-state");
      assertThatThrownBy(() -> RoundRules.mayGo(round(to), State.DRAFTED))
          .hasMessageContaining("not-in-this-state");
    }
    assertThatThrownBy(() -> RoundRules.mayGo(round(State.CHALLENGED), State.FROZEN))
        .hasMessageContaining("not-in-this-state");
    assertThatThrownBy(() -> RoundRules.mayGo(round(State.SIGNED), State.IMPORTED))
        .hasMessageContaining("not-in-this-state");
    assertThatCode(() -> RoundRules.mayGo(round(State.SIGNED), State.FROZEN))
        .doesNotThrowAnyException();
    assertThatCode(() -> RoundRules.mayGo(round(State.CHALLENGED), State.IMPORTED))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void whatIsDoneInOneStateIsRefusedInTheOthers(State state) {
    for (State other : State.values()) {
      if (other == state) {
        assertThatCode(() -> RoundRules.mustBe(round(state), other)).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(() -> RoundRules.mustBe(round(state), other))
            .hasMessageContaining("not-in-this-state");
      }
    }
  }

  @Test
  void aStoppedDutyOnlyGoesBackAndAnEndedOneNowhere() {
    DutyHolder point = new DutyHolder.Point(POINT);
    DutyHolder shift = new DutyHolder.Shift(UUID.randomUUID());
    DutyHolder payer = new DutyHolder.Payer(UUID.randomUUID());
    DutyHolder person = new DutyHolder.Person(UUID.randomUUID());
    assertThatCode(() -> AllotmentRules.mayPass(duty(point, false), point, shift))
        .doesNotThrowAnyException();
    assertThatCode(() -> AllotmentRules.mayPass(duty(point, true), point, payer))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> AllotmentRules.mayPass(duty(point, true), point, shift))
        .hasMessageContaining("already-stopped");
    assertThatThrownBy(() -> AllotmentRules.mayPass(duty(point, false), shift, person))
        .hasMessageContaining("not-held-there");
    assertThatThrownBy(() -> AllotmentRules.mayPass(duty(person, false), person, point))
        .hasMessageContaining("already-ended");
    assertThatThrownBy(() -> AllotmentRules.mayBeStopped(duty(payer, false)))
        .hasMessageContaining("already-ended");
    assertThatThrownBy(() -> AllotmentRules.mayBeStopped(duty(point, true)))
        .hasMessageContaining("already-stopped");
    assertThatCode(() -> AllotmentRules.mayBeStopped(duty(shift, false)))
        .doesNotThrowAnyException();
  }

  @Test
  void aHolderIsReadAsItIsWritten() {
    for (String kind : List.of("point", "shift", "account", "payer", "person")) {
      assertThat(DutyHolder.of(kind, POINT).kind()).isEqualTo(kind);
      assertThat(DutyHolder.of(kind, POINT).id()).isEqualTo(POINT);
    }
    assertThatThrownBy(() -> DutyHolder.of("pocket", POINT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyTheSocialPensionHasOneAmountForEverybody() {
    assertThat(frame(Programme.Kind.SOCIAL_PENSION).exact()).isEqualTo(540_000);
    assertThat(frame(Programme.Kind.SOCIAL_PENSION).ageLeast()).isEqualTo(70);
    assertThat(frame(Programme.Kind.PENSION).ageLeast()).isEqualTo(40);
    assertThat(frame(Programme.Kind.PENSION).standard()).isZero();
    assertThat(frame(Programme.Kind.MERIT).exact()).isZero();
    assertThat(frame(Programme.Kind.MERIT).standard()).isEqualTo(3_012_000);
    assertThat(frame(Programme.Kind.SOCIAL_ASSISTANCE).standard()).isEqualTo(540_000);
    assertThat(frame(Programme.Kind.ONE_OFF_GIFT).ageLeast()).isZero();
    assertThat(ChallengeRules.seenSince(frame(Programme.Kind.MERIT))).isEqualTo("2025-11-01");
  }

  private static ChallengeFrame frame(Programme.Kind kind) {
    Rates rates =
        new Rates(
            List.of(
                rate(RateItem.SOCIAL_PENSION, 540_000),
                rate(RateItem.SOCIAL_ASSISTANCE_STANDARD, 540_000),
                rate(RateItem.MERIT_STANDARD, 3_012_000),
                rate(RateItem.AGE_MOST, 110),
                rate(RateItem.AGE_LEAST_SOCIAL_PENSION, 70),
                rate(RateItem.AGE_LEAST_PENSION, 40),
                rate(RateItem.PROXY_MOST, 3),
                rate(RateItem.PROXY_MONTHS, 12),
                rate(RateItem.PROOF_OF_LIFE_MONTHS, 12)));
    return ChallengeRules.frame(round(kind, State.IMPORTED), UUID.randomUUID(), null, rates, rates);
  }

  private static Rate rate(RateItem item, long value) {
    return new Rate(item, value, MONTH, null, "Luật", false, false);
  }

  private static Round round(State state) {
    return round(Programme.Kind.MERIT, state);
  }

  private static Round round(Programme.Kind kind, State state) {
    @Nullable UUID roster = state == State.DRAFTED ? null : UUID.randomUUID();
    return new Round(
        UUID.randomUUID(),
        new Programme(UUID.randomUUID(), "THU", kind, "Thử", "Luật"),
        MONTH,
        1,
        new Round.Days(
            MONTH.plusDays(1), MONTH.plusDays(9), MONTH.plusDays(10), MONTH.plusDays(24)),
        state,
        1,
        roster);
  }

  private static Entitlement duty(DutyHolder holder, boolean stopped) {
    return new Entitlement(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new LineKey(UUID.randomUUID(), 1),
        UUID.randomUUID(),
        MONTH,
        "14797",
        new Vnd(540_000),
        Vnd.ZERO,
        holder,
        0,
        stopped);
  }
}
