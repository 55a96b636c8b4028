package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.benefit.DutySum;
import vn.gandan.clearing.PaymentRules.Share;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Vnd;

/** What is paid on a settlement, and in whose books. */
class PaymentRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UUID ID = new UUID(1, 1);
  private static final UUID OTHER = new UUID(2, 2);

  @Test
  void whatBothHaveSignedIsPaidToTheDong() {
    Settlement signed = settlement(1_000, true);
    assertThat(PaymentRules.owed(signed, PaySettlement.Part.REST)).isEqualTo(4_000);
    assertThat(PaymentRules.owed(signed, PaySettlement.Part.FEE)).isEqualTo(14);
    assertThatCode(() -> PaymentRules.mayPay(signed, pays(4_000, TODAY), TODAY))
        .doesNotThrowAnyException();
    refused(() -> PaymentRules.mayPay(signed, pays(3_999, TODAY), TODAY))
        .isEqualTo(new ClearingRefusal.NotThatAmount(4_000));
    refused(() -> PaymentRules.mayPay(signed, pays(4_000, TODAY.plusDays(1)), TODAY))
        .isEqualTo(new ClearingRefusal.DayAhead(TODAY.plusDays(1)));
    refused(() -> PaymentRules.mayPay(settlement(1_000, false), pays(4_000, TODAY), TODAY))
        .isEqualTo(new ClearingRefusal.NotSigned(ID));
  }

  @Test
  void whatGoesBackIsPaidAsAnAmountToo() {
    Settlement signed = settlement(7_000, true);
    assertThat(PaymentRules.owed(signed, PaySettlement.Part.REST)).isEqualTo(-2_000);
    assertThatCode(() -> PaymentRules.mayPay(signed, pays(2_000, TODAY), TODAY))
        .doesNotThrowAnyException();
  }

  @Test
  void theOfficesBooksAddUpToWhatWasSigned() {
    Settlement signed = settlement(1_000, true);
    Share one = new Share(1, new Vnd(3_000), Vnd.ZERO, Vnd.ZERO);
    Share other = new Share(1, new Vnd(2_500), new Vnd(500), new Vnd(1_000));
    assertThatCode(() -> PaymentRules.mustAddUp(signed.figures(), List.of(one, other)))
        .doesNotThrowAnyException();
    refused(() -> PaymentRules.mustAddUp(signed.figures(), List.of(one)))
        .isEqualTo(new ClearingRefusal.LinesChanged());
    Share thrice = new Share(2, new Vnd(2_500), new Vnd(500), new Vnd(1_000));
    refused(() -> PaymentRules.mustAddUp(signed.figures(), List.of(one, thrice)))
        .isEqualTo(new ClearingRefusal.LinesChanged());
  }

  @Test
  void aRestOfNothingIsEnteredWhereItLiesUnevenly() {
    Settlement signed = settlement(5_000, true);
    assertThat(PaymentRules.owed(signed, PaySettlement.Part.REST)).isZero();
    assertThatCode(() -> PaymentRules.mayPay(signed, pays(0, TODAY), TODAY))
        .doesNotThrowAnyException();
    refused(() -> PaymentRules.mayPay(signed, pays(1, TODAY), TODAY))
        .isEqualTo(new ClearingRefusal.NotThatAmount(0));
    Share sent = new Share(1, new Vnd(3_000), Vnd.ZERO, new Vnd(5_000));
    Share unsent = new Share(1, new Vnd(2_500), new Vnd(500), Vnd.ZERO);
    assertThat(PaymentRules.uneven(List.of(sent, unsent))).isTrue();
    assertThat(PaymentRules.uneven(List.of(new Share(1, new Vnd(3_000), Vnd.ZERO, new Vnd(3_000)))))
        .isFalse();
  }

  @Test
  void whoEnteredAnAdvanceDoesNotTakeItBackAndNobodyTwice() {
    assertThatCode(() -> PaymentRules.mayReverse(advance(null), OTHER)).doesNotThrowAnyException();
    refused(() -> PaymentRules.mayReverse(advance(null), ID))
        .isEqualTo(new ClearingRefusal.SamePerson());
    refused(() -> PaymentRules.mayReverse(advance("Ghi nhầm"), OTHER))
        .isEqualTo(new ClearingRefusal.AdvanceReversed(ID));
  }

  private static ObjectAssert<Refusal> refused(ThrowingCallable attempt) {
    try {
      attempt.call();
    } catch (RefusedException refused) {
      return assertThat(refused.refusal());
    } catch (Throwable other) {
      throw new AssertionError(other);
    }
    throw new AssertionError("it was done");
  }

  private static PaySettlement pays(long dong, LocalDate on) {
    return new PaySettlement(ID, PaySettlement.Part.REST, dong, "BC-1", on);
  }

  /** Two were paid 5,500 together, of which 500 came back; seven đồng for each. */
  private static Settlement settlement(long advance, boolean signed) {
    Instant at = Instant.EPOCH;
    return new Settlement(
        ID,
        ID,
        ID,
        ID,
        1,
        new SettlementFigures(
            List.of(
                new SettlementFigures.Cell(
                    "", DutyOutcome.CASH, null, new DutySum.Part(2, new Vnd(5_500)))),
            new Vnd(advance),
            new SettlementFigures.AskedBack(new DutySum.Part(1, new Vnd(500)), new Vnd(500)),
            new Vnd(7),
            "0".repeat(64)),
        ID,
        at,
        signed
            ? List.of(
                new Settlement.Signature(Settlement.Party.POST, OTHER, at),
                new Settlement.Signature(Settlement.Party.PAYER, OTHER, at))
            : List.of(new Settlement.Signature(Settlement.Party.POST, OTHER, at)),
        null);
  }

  private static Advance advance(@Nullable String reversed) {
    return new Advance(ID, ID, ID, ID, new Vnd(1), "UNC-1", TODAY, ID, reversed);
  }
}
