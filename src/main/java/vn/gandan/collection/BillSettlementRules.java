package vn.gandan.collection;

import java.util.List;
import vn.gandan.collection.BillDifference.Counts;
import vn.gandan.kernel.Source;

/** What a biller is owed for days that are over; from rows alone, to the đồng. */
@Source({
  "own rule: a settlement is the sum of what was taken less the commission of each bill",
  "own rule: where the biller's figure counts, the difference is put right beside the sums"
})
final class BillSettlementRules {
  private BillSettlementRules() {}

  /** What was taken and its commission. */
  record Paid(long amount, long commission) {}

  /**
   * @param putRight from differences for which the biller's figure counts
   * @param due what the biller receives
   */
  record Sums(int bills, long amount, long commission, long putRight, long due) {}

  static Sums of(List<Paid> paid, List<BillDifference> differences) {
    long amount = paid.stream().mapToLong(Paid::amount).reduce(0, Math::addExact);
    long commission = paid.stream().mapToLong(Paid::commission).reduce(0, Math::addExact);
    long putRight =
        differences.stream().mapToLong(BillSettlementRules::off).reduce(0, Math::addExact);
    return new Sums(
        paid.size(),
        amount,
        commission,
        putRight,
        Math.addExact(Math.subtractExact(amount, commission), putRight));
  }

  private static long off(BillDifference difference) {
    BillDifference.Ended ended = difference.ended();
    if (ended == null || ended.counts() == Counts.OURS) {
      return 0;
    }
    return value(difference.theirs()) - value(difference.ours());
  }

  private static long value(@org.jspecify.annotations.Nullable Long side) {
    return side == null ? 0 : side;
  }
}
