package vn.gandan.cashdesk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.cashdesk.Evidence.Doubt;
import vn.gandan.kernel.Source;
import vn.gandan.ledger.Entry;
import vn.gandan.operation.Origin;
import vn.gandan.operation.PastOperation;
import vn.gandan.till.Shift;

/** Decides which entries are not plainly made by the clerk at the desk; touches no table. */
@Source({
  "own rule: the branch must be able to prove itself right",
  "Bates v Post Office [2019] EWHC 3408: entries made by others under a clerk's account"
})
final class EvidenceRules {
  private EvidenceRules() {}

  static List<Doubt> doubts(Shift shift, Entry entry, @Nullable PastOperation operation) {
    List<Doubt> doubts = new ArrayList<>(doubts(entry, operation));
    if (operation == null) {
      return doubts;
    }
    add(doubts, Doubt.OTHER_DESK, !operation.deskId().equals(shift.desk()));
    add(doubts, Doubt.OTHER_ACCOUNT, !operation.accountId().equals(shift.clerk()));
    add(doubts, Doubt.OUTSIDE_THE_SHIFT, outside(shift, operation));
    return doubts;
  }

  /** Of cash on its way, on which more than one desk of the office enters. */
  static List<Doubt> doubts(Entry entry, @Nullable PastOperation operation) {
    if (operation == null) {
      return List.of(Doubt.NO_OPERATION);
    }
    List<Doubt> doubts = new ArrayList<>();
    add(doubts, Doubt.OTHER_ORIGIN, !atATill(operation.origin()));
    add(doubts, Doubt.DOUBTFUL_CLOCK, operation.clockDoubtful());
    add(
        doubts,
        Doubt.ENTRY_DIFFERS,
        entry.origin() != operation.origin() || !entry.recordedAt().equals(operation.recordedAt()));
    return doubts;
  }

  private static boolean atATill(Origin origin) {
    return origin == Origin.COUNTER || origin == Origin.COURIER;
  }

  private static boolean outside(Shift shift, PastOperation operation) {
    Shift.Closing closing = shift.closing();
    return operation.recordedAt().isBefore(shift.openedAt())
        || (closing != null && operation.recordedAt().isAfter(closing.at()));
  }

  private static void add(List<Doubt> doubts, Doubt doubt, boolean holds) {
    if (holds) {
      doubts.add(doubt);
    }
  }
}
