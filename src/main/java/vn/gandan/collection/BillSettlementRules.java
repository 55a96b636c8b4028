package vn.gandan.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.collection.BillDifference.Counts;
import vn.gandan.kernel.Source;

/** What a biller is owed for days that are over; from rows alone, to the đồng. */
@Source({
  "own rule: a settlement is the sum of what was taken less the commission of each bill",
  "own rule: where the biller's figure counts, the difference is put right beside the sums",
  "own rule: a bill earns no more commission than its biller counts for it"
})
final class BillSettlementRules {
  private BillSettlementRules() {}

  /** What was taken, where, and its commission. */
  record Paid(UUID payment, UUID office, long amount, long commission) {}

  /**
   * What one difference puts right in the books of one office.
   *
   * @param dong above 0 if the biller counts more than was taken, below if less
   */
  record PutRight(UUID office, UUID difference, long dong) {}

  /** The same sums for each office, and what differences add or take there. */
  record Counted(List<SettledPart> parts, List<PutRight> putRight) {
    Counted {
      parts = List.copyOf(parts);
      putRight = List.copyOf(putRight);
    }

    Sums sums() {
      int bills = 0;
      long amount = 0;
      long commission = 0;
      long off = 0;
      for (SettledPart part : parts) {
        bills += part.bills();
        amount = Math.addExact(amount, part.amount());
        commission = Math.addExact(commission, part.commission());
        off = Math.addExact(off, part.lacking() - part.surplus());
      }
      return new Sums(bills, amount, commission, off, amount - commission + off);
    }
  }

  /**
   * @param putRight from differences for which the biller's figure counts
   * @param due what the biller receives
   */
  record Sums(int bills, long amount, long commission, long putRight, long due) {}

  /**
   * @param province who answers for what no office took
   */
  static Counted of(List<Paid> paid, List<BillDifference> differences, UUID province) {
    Map<String, Long> counts = new HashMap<>();
    List<PutRight> right = new ArrayList<>();
    Map<String, Paid> standing = new HashMap<>();
    paid.forEach(each -> standing.put(each.payment().toString(), each));
    for (BillDifference difference : differences) {
      BillDifference.Ended ended = difference.ended();
      if (ended == null || ended.counts() == Counts.OURS) {
        continue;
      }
      Paid ours =
          difference.kind() == BillDifference.Kind.ONLY_THEIRS
              ? null
              : standing.get(difference.payment());
      long theirs = value(difference.theirs());
      if (ours != null) {
        counts.put(difference.payment(), theirs);
      }
      long off = theirs - (ours == null ? 0 : ours.amount());
      if (off != 0) {
        right.add(new PutRight(ours == null ? province : ours.office(), difference.id(), off));
      }
    }
    return new Counted(parts(paid, counts, right), right);
  }

  private static List<SettledPart> parts(
      List<Paid> paid, Map<String, Long> counts, List<PutRight> right) {
    Map<UUID, SettledPart> parts = new TreeMap<>();
    for (Paid each : paid) {
      long counted = counts.getOrDefault(each.payment().toString(), each.amount());
      parts.merge(
          each.office(),
          SettledPart.of(
              each.office(), 1, each.amount(), Math.min(each.commission(), counted), 0, 0),
          SettledPart::and);
    }
    for (PutRight each : right) {
      parts.merge(
          each.office(),
          SettledPart.of(
              each.office(), 0, 0, 0, Math.max(0, -each.dong()), Math.max(0, each.dong())),
          SettledPart::and);
    }
    return List.copyOf(parts.values());
  }

  /** What of each bill its biller does not count; it belongs to whoever paid it. */
  static List<Surplus> surpluses(Counted counted, List<BillDifference> differences) {
    Map<UUID, String> payments = new HashMap<>();
    differences.forEach(each -> payments.put(each.id(), each.payment()));
    return counted.putRight().stream()
        .filter(each -> each.dong() < 0)
        .map(each ->
            new Surplus(
                each.difference(),
                UUID.fromString(Objects.requireNonNull(payments.get(each.difference()))),
                each.office(),
                -each.dong(),
                false))
        .toList();
  }

  private static long value(@Nullable Long side) {
    return side == null ? 0 : side;
  }
}
