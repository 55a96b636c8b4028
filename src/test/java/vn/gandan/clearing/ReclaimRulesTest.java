package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Entitlement;
import vn.gandan.benefit.LineKey;
import vn.gandan.kernel.Vnd;

/** What is asked back after a death, and how much of it may still come. */
class ReclaimRulesTest {
  private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);
  private static final Instant PROPOSED = Instant.parse("2026-11-20T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({"2026-10-31, true", "2026-11-01, false", "2026-11-23, false", "2025-01-01, true"})
  void theMonthOfTheDeathIsKept(LocalDate diedOn, boolean allowed) {
    Entitlement paid = duty(new DutyHolder.Person(UUID.randomUUID()));
    if (allowed) {
      assertThatCode(() -> ReclaimRules.mayReclaim(paid, diedOn, TODAY)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> ReclaimRules.mayReclaim(paid, diedOn, TODAY))
          .hasMessageContaining("was-alive");
    }
  }

  @Test
  void onlyWhatWasPaidIsAskedBackAndNotForADeathToCome() {
    LocalDate died = MONTH.minusDays(1);
    for (DutyHolder holder :
        new DutyHolder[] {
          new DutyHolder.Point(UUID.randomUUID()), new DutyHolder.Payer(UUID.randomUUID())
        }) {
      assertThatThrownBy(() -> ReclaimRules.mayReclaim(duty(holder), died, TODAY))
          .hasMessageContaining("not-paid");
    }
    Entitlement paid = duty(new DutyHolder.Person(UUID.randomUUID()));
    assertThatThrownBy(() -> ReclaimRules.mayReclaim(paid, TODAY.plusDays(1), TODAY))
        .hasMessageContaining("day-ahead");
  }

  @ParameterizedTest
  @CsvSource({
    "540, 0, 540, true",
    "540, 0, 541, false",
    "540, 500, 40, true",
    "540, 500, 41, false"
  })
  void noMoreComesBackThanWasAskedFor(
      long reclaimed, long recovered, long amount, boolean allowed) {
    if (allowed) {
      assertThatCode(() ->
              ReclaimRules.mayRecover(new Vnd(reclaimed), new Vnd(recovered), new Vnd(amount)))
          .doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() ->
              ReclaimRules.mayRecover(new Vnd(reclaimed), new Vnd(recovered), new Vnd(amount)))
          .hasMessageContaining("more-than-reclaimed");
    }
  }

  @Test
  void whatCameIsTakenBackUntilASignedSettlementCountsItOrThePayerHasIt() {
    Recovery recovery = recovery(540, PROPOSED.plusSeconds(1));
    for (Settlement.State state : Settlement.State.values()) {
      assertThatCode(() -> ReclaimRules.mayTakeBack(recovery, settlement(state), new Vnd(540)))
          .doesNotThrowAnyException();
    }
    assertThatThrownBy(() ->
            ReclaimRules.mayTakeBack(recovery, settlement(Settlement.State.SIGNED), new Vnd(539)))
        .hasMessageContaining("recovery-passed-on");
    Recovery counted = recovery(540, PROPOSED);
    assertThatThrownBy(() ->
            ReclaimRules.mayTakeBack(counted, settlement(Settlement.State.SIGNED), new Vnd(540)))
        .hasMessageContaining("recovery-settled");
    assertThatCode(
            () -> ReclaimRules.mayTakeBack(counted, settlement(Settlement.State.SENT), Vnd.ZERO))
        .doesNotThrowAnyException();
  }

  private static Recovery recovery(long dong, Instant at) {
    UUID id = UUID.randomUUID();
    return new Recovery(id, id, id, id, new Vnd(dong), at);
  }

  private static Settlement settlement(Settlement.State state) {
    UUID id = UUID.randomUUID();
    List<Settlement.Signature> signatures =
        List.of(
            new Settlement.Signature(Settlement.Party.POST, id, PROPOSED),
            new Settlement.Signature(Settlement.Party.PAYER, id, PROPOSED));
    return new Settlement(
        id,
        id,
        id,
        id,
        1,
        new SettlementFigures(
            List.of(),
            Vnd.ZERO,
            new SettlementFigures.AskedBack(new DutySum.Part(0, Vnd.ZERO), Vnd.ZERO),
            Vnd.ZERO,
            "0".repeat(64)),
        id,
        PROPOSED,
        switch (state) {
          case PROPOSED, REFUSED -> List.of();
          case SENT -> signatures.subList(0, 1);
          case SIGNED -> signatures;
        },
        state == Settlement.State.REFUSED
            ? new Settlement.Refused(id, "Sai số tiền", PROPOSED)
            : null);
  }

  private static Entitlement duty(DutyHolder holder) {
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
        1,
        false);
  }
}
