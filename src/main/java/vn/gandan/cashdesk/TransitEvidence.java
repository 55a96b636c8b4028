package vn.gandan.cashdesk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gandan.operation.PastOperation;
import vn.gandan.operation.RefusedOperation;
import vn.gandan.till.ArguedDifference;
import vn.gandan.till.CountedRemittance;

/**
 * Everything that speaks about cash whose two counts differ (hồ sơ chứng cứ của tiền giao nhận). No
 * sum of either hand is in it: a shift that is still open is counted blind.
 *
 * @param entries on the accounts of the remittance and of its difference, as recorded
 * @param operations done at both desks until it was received: since the shift there opened, or in
 *     the day of a vault
 * @param refusals everything refused at both desks meanwhile
 */
public record TransitEvidence(
    ArguedDifference difference,
    CountedRemittance remittance,
    List<Evidence.Proof> entries,
    List<PastOperation> operations,
    List<RefusedOperation> refusals) {

  /** Everybody who did or said something in it. */
  public Set<UUID> accounts() {
    return Named.in(
        operations, refusals, List.of(), List.of(remittance), List.of(difference), entries);
  }

  /** The entries that were not plainly made by people of the office, as recorded. */
  List<Evidence.Proof> doubtful() {
    return entries.stream().filter(proof -> !proof.doubts().isEmpty()).toList();
  }
}
