package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Round;
import vn.gandan.kernel.Vnd;

/** When duties are transferred, and which answer of the bank is one. */
class OrderRulesTest {
  private static final LocalDate LAST = LocalDate.of(2026, 11, 25);

  @Test
  void anOrderIsMadeOfWhatWaitsUntilTheLastDay() {
    Round frozen = round(Round.State.FROZEN);
    assertThatCode(() -> OrderRules.mayOrder(frozen, LAST, LAST, part(1)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> OrderRules.mayOrder(frozen, LAST, LAST.plusDays(1), part(1)))
        .hasMessageContaining("days-over");
    assertThatThrownBy(() -> OrderRules.mayOrder(frozen, LAST, LAST, part(0)))
        .hasMessageContaining("nothing-unpaid");
    assertThatThrownBy(() -> OrderRules.mayOrder(round(Round.State.SIGNED), LAST, LAST, part(1)))
        .hasMessageContaining("not-frozen");
  }

  @Test
  void whatTheBankMayStillPayDoesNotGoBack() {
    assertThatCode(() -> OrderRules.mustBeAnswered(0)).doesNotThrowAnyException();
    assertThatThrownBy(() -> OrderRules.mustBeAnswered(1)).hasMessageContaining("order-open");
  }

  @Test
  void anOrderIsAnsweredOnceAboutItsOwnLines() {
    EnterAnswer.Failed first = new EnterAnswer.Failed(1, "Một");
    EnterAnswer.Failed last = new EnterAnswer.Failed(2, "Hai");
    EnterAnswer.Failed beyond = new EnterAnswer.Failed(3, "Ba");
    assertThatCode(() -> OrderRules.mayAnswer(order(null), answer(first, last)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> OrderRules.mayAnswer(order(null), answer(beyond)))
        .hasMessageContaining("no-such-line");
    assertThatThrownBy(() -> OrderRules.mayAnswer(order(null), answer(first, first)))
        .hasMessageContaining("no-such-line");
    TransferOrder.Answer before = new TransferOrder.Answer(part(2), part(0), Instant.EPOCH);
    assertThatThrownBy(() -> OrderRules.mayAnswer(order(before), answer()))
        .hasMessageContaining("answered");
  }

  private static EnterAnswer answer(EnterAnswer.Failed... failed) {
    return new EnterAnswer(UUID.randomUUID(), "0".repeat(64), List.of(failed));
  }

  private static TransferOrder order(TransferOrder.@Nullable Answer answer) {
    return new TransferOrder(
        UUID.randomUUID(), UUID.randomUUID(), 1, part(2), Instant.EPOCH, answer);
  }

  private static DutySum.Part part(long count) {
    return new DutySum.Part(count, new Vnd(count * 540_000));
  }

  private static Round round(Round.State state) {
    return new Round(
        UUID.randomUUID(),
        new Programme(UUID.randomUUID(), "HTXH", Programme.Kind.MERIT, "Thử", "Luật"),
        LocalDate.of(2026, 11, 1),
        1,
        new Round.Days(
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2026, 11, 10),
            LocalDate.of(2026, 11, 11),
            LAST),
        state,
        5,
        UUID.randomUUID());
  }
}
