package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.collection.BillDifference.Counts;
import vn.gandan.collection.BillDifference.Kind;
import vn.gandan.collection.BillSettlementRules.Paid;
import vn.gandan.collection.BillSettlementRules.Sums;

class BillSettlementRulesTest {
  private static final List<Paid> PAID = List.of(new Paid(100_000, 1_500), new Paid(23_456, 1_500));

  private static BillDifference difference(
      Kind kind, @Nullable Long ours, @Nullable Long theirs, @Nullable Counts counts) {
    return new BillDifference(
        UUID.randomUUID(),
        UUID.randomUUID(),
        LocalDate.of(2026, 11, 23),
        kind,
        "p",
        "b",
        ours,
        theirs,
        counts == null
            ? null
            : new BillDifference.Ended(counts, "vì đã gọi đơn vị", UUID.randomUUID()));
  }

  @Test
  void aBillerIsOwedWhatWasTakenLessTheCommissionOfEachBill() {
    assertThat(BillSettlementRules.of(PAID, List.of()))
        .isEqualTo(new Sums(2, 123_456, 3_000, 0, 120_456));
    assertThat(BillSettlementRules.of(List.of(), List.of())).isEqualTo(new Sums(0, 0, 0, 0, 0));
  }

  @Test
  void onlyWhereTheBillersFigureCountsIsSomethingPutRight() {
    assertThat(
            BillSettlementRules.of(
                PAID,
                List.of(
                    difference(Kind.ONLY_OURS, 23_456L, null, Counts.THEIRS),
                    difference(Kind.ONLY_THEIRS, null, 5_000L, Counts.THEIRS),
                    difference(Kind.AMOUNT, 100_000L, 100_001L, Counts.THEIRS),
                    difference(Kind.ONLY_THEIRS, null, 7_000L, Counts.OURS),
                    difference(Kind.ONLY_THEIRS, null, 9_000L, null))))
        .isEqualTo(new Sums(2, 123_456, 3_000, -18_455, 102_001));
  }
}
