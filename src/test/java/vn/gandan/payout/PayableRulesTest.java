package vn.gandan.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.Entitlement;
import vn.gandan.benefit.LineKey;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Round;
import vn.gandan.kernel.Vnd;

/** Whether a duty can be paid here today, whoever comes. */
class PayableRulesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 25);
  private static final UUID DUTY = UUID.randomUUID();
  private static final UUID POINT = UUID.randomUUID();
  private static final UUID SHIFT = UUID.randomUUID();
  private static final Place COUNTER = new Place(SHIFT, Set.of(POINT));
  private static final Place BAG = new Place(SHIFT, Set.of());

  @Test
  void aTillPaysWhatLiesAtItsOfficeAndACourierWhatIsCarried() {
    assertThat(refusal(new DutyHolder.Point(POINT), COUNTER)).isNull();
    assertThat(refusal(new DutyHolder.Shift(SHIFT), BAG)).isNull();
    assertThat(refusal(new DutyHolder.Point(POINT), BAG))
        .isEqualTo(new PayoutRefusal.HeldElsewhere(DUTY));
    assertThat(refusal(new DutyHolder.Point(UUID.randomUUID()), COUNTER))
        .isEqualTo(new PayoutRefusal.HeldElsewhere(DUTY));
    assertThat(refusal(new DutyHolder.Shift(UUID.randomUUID()), BAG))
        .isEqualTo(new PayoutRefusal.HeldElsewhere(DUTY));
  }

  @Test
  void whatHasEndedOrGoesToAnAccountIsNotPaid() {
    assertThat(refusal(new DutyHolder.Person(POINT), COUNTER))
        .isEqualTo(new PayoutRefusal.AlreadyPaid(DUTY, null, null, null));
    assertThat(refusal(new DutyHolder.Payer(POINT), COUNTER))
        .isEqualTo(new PayoutRefusal.GivenBack(DUTY));
    assertThat(refusal(new DutyHolder.Account(POINT), COUNTER))
        .isEqualTo(new PayoutRefusal.ToAccount(DUTY));
  }

  @Test
  void itsDaysAreFromTheFirstToTheLast() {
    assertThat(on(FIRST.minusDays(1))).isEqualTo(new PayoutRefusal.TooEarly(DUTY, FIRST));
    assertThat(on(FIRST)).isNull();
    assertThat(on(LAST)).isNull();
    assertThat(on(LAST.plusDays(1))).isEqualTo(new PayoutRefusal.TooLate(DUTY, LAST));
  }

  @Test
  void whatIsStoppedIsNotPaidWhereverItLies() {
    Due stopped = due(new DutyHolder.Point(UUID.randomUUID()), true);
    assertThat(PayableRules.refusal(stopped, COUNTER, FIRST, LAST))
        .contains(new PayoutRefusal.Stopped(DUTY));
  }

  private static @Nullable PayoutRefusal on(LocalDate day) {
    return PayableRules.refusal(due(new DutyHolder.Point(POINT), false), COUNTER, day, LAST)
        .orElse(null);
  }

  private static @Nullable PayoutRefusal refusal(DutyHolder holder, Place place) {
    return PayableRules.refusal(due(holder, false), place, FIRST, LAST).orElse(null);
  }

  private static Due due(DutyHolder holder, boolean stopped) {
    return new Due(
        new Entitlement(
            DUTY,
            UUID.randomUUID(),
            new LineKey(UUID.randomUUID(), 1),
            UUID.randomUUID(),
            FIRST.withDayOfMonth(1),
            "16438",
            new Vnd(540_000),
            Vnd.ZERO,
            holder,
            0,
            stopped),
        new Programme(UUID.randomUUID(), "HTXH", Programme.Kind.MERIT, "Chương trình", "Luật"),
        new Round.Days(FIRST, FIRST.plusDays(8), FIRST.plusDays(9), LAST),
        POINT,
        "BT-1",
        "Lê Thị Hoà",
        1940,
        null,
        null);
  }
}
