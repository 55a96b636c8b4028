package vn.gandan.payout;

import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.Due;

/**
 * One duty before the person who came for it (tình trạng khoản chi).
 *
 * @param capacity in whose name they would take it
 * @param amount in đồng, arrears included
 * @param refusal why it cannot be paid here today; null if it can
 * @param presented whether they have signed for it on this shift today
 * @param first when and where it was paid; null while it is owed
 */
public record Standing(
    Due due,
    Capacity capacity,
    long amount,
    @Nullable PayoutRefusal refusal,
    boolean presented,
    @Nullable Payment first) {

  public boolean payable() {
    return refusal == null;
  }
}
