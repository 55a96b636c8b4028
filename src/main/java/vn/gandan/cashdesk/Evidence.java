package vn.gandan.cashdesk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ledger.Entry;
import vn.gandan.operation.PastOperation;
import vn.gandan.operation.RefusedOperation;
import vn.gandan.till.ArguedDifference;
import vn.gandan.till.CountedRemittance;
import vn.gandan.till.Pieces;
import vn.gandan.till.Reversal;
import vn.gandan.till.Shift;

/**
 * Everything that speaks about the cash of one shift (hồ sơ chứng cứ).
 *
 * @param entries every entry on any account of the shift, as recorded
 * @param operations everything done at its desk meanwhile, money or not
 * @param refusals everything refused there meanwhile
 * @param counted at its closing
 * @param remittances the float and everything else that it gave or received, with both counts
 * @param differences of its closing and of these remittances, with everything that was said
 */
public record Evidence(
    Shift shift,
    List<Proof> entries,
    List<PastOperation> operations,
    List<RefusedOperation> refusals,
    List<Reversal> reversals,
    List<Pieces> counted,
    List<CountedRemittance> remittances,
    List<ArguedDifference> differences) {

  /**
   * One entry with the operation that made it.
   *
   * @param operation null if there is none of that id: then the entry was never made by the program
   * @param doubts why it is not plainly the clerk's own; empty if it is
   */
  public record Proof(Entry entry, @Nullable PastOperation operation, List<Doubt> doubts) {}

  /** Why an entry is not plainly made by the clerk at the desk. */
  public enum Doubt {
    /** There is no such operation. */
    NO_OPERATION,
    /** It comes from elsewhere than a counter or a courier. */
    OTHER_ORIGIN,
    /** It was entered at another desk. */
    OTHER_DESK,
    /** Another account entered it. */
    OTHER_ACCOUNT,
    /** It was recorded before the shift opened or after it closed. */
    OUTSIDE_THE_SHIFT,
    /** The two clocks differ by more than the bound. */
    DOUBTFUL_CLOCK,
    /** The entry says another origin than its operation. */
    ENTRY_DIFFERS
  }

  /** Everybody who did or said something in it. */
  public Set<UUID> accounts() {
    return Named.in(operations, refusals, reversals, remittances, differences, entries);
  }

  /** The entries that are not plainly the clerk's own, as recorded. */
  public List<Proof> doubtful() {
    return entries.stream().filter(proof -> !proof.doubts().isEmpty()).toList();
  }
}
