package vn.gandan.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.collection.BillDifference.Kind;
import vn.gandan.kernel.Source;

/** Holds our lines of a day against the biller's; touches no table. */
@Source("own rule: every line of either file is matched or is a difference that a person closes")
final class ComparisonRules {
  private ComparisonRules() {}

  /**
   * @param matched lines that agree to the đồng
   */
  record Result(int matched, List<Found> found) {}

  /** A line that does not agree; a side is null where it has none. */
  record Found(
      Kind kind, String payment, String bill, @Nullable Long ours, @Nullable Long theirs) {}

  static Result compare(List<DayLine> ours, List<DayLine> theirs) {
    Map<String, DayLine> open = new LinkedHashMap<>();
    ours.forEach(line -> open.put(line.payment(), line));
    List<Found> found = new ArrayList<>();
    int matched = 0;
    for (DayLine line : theirs) {
      // A payment that they name twice is matched once.
      DayLine mine = open.remove(line.payment());
      if (mine == null) {
        found.add(new Found(Kind.ONLY_THEIRS, line.payment(), line.bill(), null, line.amount()));
      } else if (mine.amount() != line.amount()) {
        found.add(
            new Found(Kind.AMOUNT, line.payment(), mine.bill(), mine.amount(), line.amount()));
      } else {
        matched++;
      }
    }
    for (DayLine line : open.values()) {
      found.add(new Found(Kind.ONLY_OURS, line.payment(), line.bill(), line.amount(), null));
    }
    return new Result(matched, found);
  }
}
