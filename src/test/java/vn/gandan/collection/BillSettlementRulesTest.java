package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.collection.BillDifference.Counts;
import vn.gandan.collection.BillDifference.Kind;
import vn.gandan.collection.BillSettlementRules.Counted;
import vn.gandan.collection.BillSettlementRules.Paid;
import vn.gandan.collection.BillSettlementRules.PutRight;
import vn.gandan.collection.BillSettlementRules.Sums;

class BillSettlementRulesTest {
  private static final UUID HERE = new UUID(0, 1);
  private static final UUID THERE = new UUID(0, 2);
  private static final UUID PROVINCE = new UUID(0, 9);
  private static final Paid FIRST = new Paid(UUID.randomUUID(), HERE, 100_000, 1_500);
  private static final Paid SECOND = new Paid(UUID.randomUUID(), HERE, 23_456, 1_400);
  private static final Paid THIRD = new Paid(UUID.randomUUID(), THERE, 7_000, 1_300);
  private static final List<Paid> PAID = List.of(FIRST, SECOND, THIRD);

  private static BillDifference difference(
      Kind kind,
      Object payment,
      @Nullable Long ours,
      @Nullable Long theirs,
      @Nullable Counts counts) {
    return new BillDifference(
        UUID.randomUUID(),
        UUID.randomUUID(),
        LocalDate.of(2026, 11, 23),
        kind,
        payment.toString(),
        "b",
        ours,
        theirs,
        counts == null
            ? null
            : new BillDifference.Ended(counts, "vì đã gọi đơn vị", UUID.randomUUID()));
  }

  private static Counted of(BillDifference... differences) {
    return BillSettlementRules.of(PAID, List.of(differences), PROVINCE);
  }

  @Test
  void aBillerIsOwedWhatWasTakenLessTheCommissionOfEachBill() {
    assertThat(of().sums()).isEqualTo(new Sums(3, 130_456, 4_200, 0, 126_256));
    assertThat(of().parts())
        .containsExactly(
            new SettledPart(HERE, 2, 123_456, 2_900, 0, 0, 120_556),
            new SettledPart(THERE, 1, 7_000, 1_300, 0, 0, 5_700));
    assertThat(of().putRight()).isEmpty();
    assertThat(BillSettlementRules.of(List.of(), List.of(), PROVINCE).sums())
        .isEqualTo(new Sums(0, 0, 0, 0, 0));
  }

  @Test
  void whatTheBillerDoesNotCountStaysInItsOfficeAndEarnsNothing() {
    BillDifference gone =
        difference(Kind.ONLY_OURS, SECOND.payment(), 23_456L, null, Counts.THEIRS);
    Counted counted = of(gone);
    assertThat(counted.parts().getFirst())
        .isEqualTo(new SettledPart(HERE, 2, 123_456, 1_500, 23_456, 0, 98_500));
    assertThat(counted.putRight()).containsExactly(new PutRight(HERE, gone.id(), -23_456));
    assertThat(BillSettlementRules.surpluses(counted, List.of(gone)))
        .as("it is the customer's")
        .containsExactly(
            new Surplus(gone.id(), UUID.fromString(gone.payment()), HERE, 23_456, false));
    assertThat(counted.sums()).isEqualTo(new Sums(3, 130_456, 2_800, -23_456, 104_200));
    Counted little = of(difference(Kind.AMOUNT, THIRD.payment(), 7_000L, 1_000L, Counts.THEIRS));
    assertThat(little.parts().getLast())
        .as("never more commission than the biller counts")
        .isEqualTo(new SettledPart(THERE, 1, 7_000, 1_000, 6_000, 0, 0));
  }

  @Test
  void whatTheBillerCountsAndNobodyTookIsBorneByThePost() {
    BillDifference more =
        difference(Kind.AMOUNT, FIRST.payment(), 100_000L, 100_001L, Counts.THEIRS);
    BillDifference stranger = difference(Kind.ONLY_THEIRS, "LA-1", null, 5_000L, Counts.THEIRS);
    BillDifference twice =
        difference(Kind.ONLY_THEIRS, FIRST.payment(), null, 100_000L, Counts.THEIRS);
    Counted counted = of(more, stranger, twice);
    assertThat(counted.parts())
        .containsExactly(
            new SettledPart(HERE, 2, 123_456, 2_900, 0, 1, 120_557),
            new SettledPart(THERE, 1, 7_000, 1_300, 0, 0, 5_700),
            new SettledPart(PROVINCE, 0, 0, 0, 0, 105_000, 105_000));
    assertThat(counted.putRight())
        .containsExactly(
            new PutRight(HERE, more.id(), 1),
            new PutRight(PROVINCE, stranger.id(), 5_000),
            new PutRight(PROVINCE, twice.id(), 100_000));
    assertThat(BillSettlementRules.surpluses(counted, List.of(more, stranger, twice))).isEmpty();
    assertThat(counted.sums()).isEqualTo(new Sums(3, 130_456, 4_200, 105_001, 231_257));
  }

  @Test
  void whereOursCountsOrNobodyHasSaidNothingIsPutRight() {
    assertThat(
            of(
                    difference(Kind.ONLY_THEIRS, "LA-1", null, 7_000L, Counts.OURS),
                    difference(Kind.ONLY_OURS, FIRST.payment(), 100_000L, null, null),
                    difference(Kind.AMOUNT, FIRST.payment(), 100_000L, 9L, Counts.OURS))
                .sums())
        .isEqualTo(of().sums());
  }

  /** It was given back after the comparison, so there is nothing left to put right. */
  @Test
  void aPaymentThatStandsNoMoreIsNotTakenOffTwice() {
    Counted counted =
        of(difference(Kind.ONLY_OURS, UUID.randomUUID(), 9_000L, null, Counts.THEIRS));
    assertThat(counted.sums()).isEqualTo(of().sums());
    assertThat(counted.putRight()).isEmpty();
  }
}
