package vn.gandan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who takes an entry about fees back. */
class FeePaymentRulesTest {
  private static final UUID ENTERED_BY = UUID.randomUUID();

  @Test
  void aSecondPersonTakesItBack() {
    assertThat(FeePaymentRules.mayTakeBack(payment(null), UUID.randomUUID())).isEmpty();
  }

  @Test
  void whoeverEnteredItDoesNot() {
    FeePayment payment = payment(null);
    assertThat(FeePaymentRules.mayTakeBack(payment, ENTERED_BY))
        .contains(new VisitRefusal.OwnFeePayment(payment.id()));
  }

  @Test
  void nothingIsTakenBackTwice() {
    FeePayment payment = payment("Ghi nhầm số tiền");
    assertThat(FeePaymentRules.mayTakeBack(payment, UUID.randomUUID()))
        .contains(new VisitRefusal.FeesTakenBack(payment.id()));
  }

  private static FeePayment payment(@Nullable String takenBack) {
    return new FeePayment(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        8_000,
        "UNC-1",
        UUID.randomUUID(),
        ENTERED_BY,
        Instant.EPOCH,
        takenBack);
  }
}
