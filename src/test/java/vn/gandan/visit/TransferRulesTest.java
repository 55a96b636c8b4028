package vn.gandan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.bank.Reference;
import vn.gandan.visit.TransferRules.Paid;
import vn.gandan.visit.TransferRules.Standing;

class TransferRulesTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
  private static final Instant EXPIRES = Instant.parse("2026-11-23T02:15:00Z");
  private static final Reference REFERENCE = Reference.of("38", new java.util.Random(1));

  private static TransferRequest request(@Nullable UUID receipt) {
    return new TransferRequest(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        REFERENCE,
        8_000,
        List.of("TakeFee/1"),
        "00",
        MADE,
        EXPIRES,
        receipt);
  }

  private static TransferCredits.Free credit(long amount) {
    return new TransferCredits.Free(UUID.randomUUID(), amount);
  }

  @Test
  void aBasketIsTheSameInWhateverOrderItsLinesLie() {
    Paid fee = new Paid("dossier-fee", "1", 8_000);
    Paid bill = new Paid("bill", "2", 120_000);
    assertThat(TransferRules.digest(List.of(fee, bill)))
        .isEqualTo(TransferRules.digest(List.of(bill, fee)))
        .hasSize(64);
  }

  @Test
  void anotherSubjectServiceSumOrNumberOfLinesIsAnotherBasket() {
    Paid fee = new Paid("dossier-fee", "1", 8_000);
    String digest = TransferRules.digest(List.of(fee));
    assertThat(TransferRules.digest(List.of(new Paid("dossier-fee", "2", 8_000))))
        .isNotEqualTo(digest);
    assertThat(TransferRules.digest(List.of(new Paid("bill", "1", 8_000)))).isNotEqualTo(digest);
    assertThat(TransferRules.digest(List.of(new Paid("dossier-fee", "1", 8_001))))
        .isNotEqualTo(digest);
    assertThat(TransferRules.digest(List.of(fee, new Paid("bill", "2", 1)))).isNotEqualTo(digest);
  }

  @Test
  void moneyWithoutACodeIsLaidOnACodeOfThatSumAndAccountThatHasNoReceipt() {
    String here = "970415-0011001932418";
    assertThat(TransferRules.assigning(8_000, here, request(null), here)).isEmpty();
    assertThat(TransferRules.assigning(7_999, here, request(null), here))
        .contains(new VisitRefusal.CodeDiffers(7_999, 8_000));
    assertThat(TransferRules.assigning(8_000, here, request(null), "970415-1"))
        .contains(new VisitRefusal.CodeDiffers(8_000, 8_000));
    TransferRequest settled = request(UUID.randomUUID());
    assertThat(TransferRules.assigning(8_000, here, settled, here))
        .contains(new VisitRefusal.TransferSettled(settled.id()));
  }

  @Test
  void aCodeWaitsUntilItExpires() {
    TransferRequest request = request(null);
    assertThat(TransferRules.standing(request, List.of(), EXPIRES.minusMillis(1)))
        .isEqualTo(Standing.WAITING);
    assertThat(TransferRules.standing(request, List.of(), EXPIRES)).isEqualTo(Standing.EXPIRED);
  }

  @Test
  void onlyExactlyWhatWasAskedForIsPaidHoweverLateItComes() {
    TransferRequest request = request(null);
    Instant late = EXPIRES.plusSeconds(100_000);
    assertThat(TransferRules.standing(request, List.of(credit(8_000)), late))
        .isEqualTo(Standing.PAID);
    assertThat(TransferRules.standing(request, List.of(credit(7_999)), MADE))
        .isEqualTo(Standing.OTHER_SUM);
    assertThat(TransferRules.standing(request, List.of(credit(8_001)), MADE))
        .isEqualTo(Standing.OTHER_SUM);
    assertThat(TransferRules.standing(request, List.of(credit(1), credit(8_000)), MADE))
        .isEqualTo(Standing.PAID);
    assertThat(TransferRules.standing(request, List.of(credit(4_000), credit(4_000)), MADE))
        .as("two halves are no whole")
        .isEqualTo(Standing.OTHER_SUM);
  }

  @Test
  void whatIsSettledStaysSettledWhateverComesAfterwards() {
    assertThat(TransferRules.standing(request(UUID.randomUUID()), List.of(credit(8_000)), EXPIRES))
        .isEqualTo(Standing.SETTLED);
  }

  @Test
  void looseMoneySaysWhyItIsLoose() {
    assertThat(TransferRules.why(8_000, 8_000, false, false))
        .isEqualTo(LooseCredit.Why.NOT_SETTLED);
    assertThat(TransferRules.why(8_000, 7_000, false, false)).isEqualTo(LooseCredit.Why.OTHER_SUM);
    assertThat(TransferRules.why(8_000, 8_000, false, true)).isEqualTo(LooseCredit.Why.TWICE);
    assertThat(TransferRules.why(8_000, 8_000, true, true)).isEqualTo(LooseCredit.Why.TAKEN_BACK);
  }
}
