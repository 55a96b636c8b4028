package vn.gandan.benefit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * What a round comes to at one point of one commune (tổng của kỳ).
 *
 * @param point null for accounts
 * @param listed on the payer's list
 * @param released duties made when the round was frozen; the rest of the list was withheld
 * @param stopped of what is unpaid: must not be paid any more
 */
public record DutySum(
    String commune,
    @Nullable UUID point,
    Part listed,
    Part released,
    Part paid,
    Part returned,
    Part stopped) {

  /** How many and how much. */
  public record Part(long count, Vnd total) {
    Part less(Part other) {
      return new Part(
          count - other.count, new Vnd(Math.subtractExact(total.dong(), other.total.dong())));
    }
  }

  /** In somebody's hand still. */
  public Part unpaid() {
    return released.less(paid).less(returned);
  }

  /** Of which the commune said that nothing is to be paid. */
  public Part withheld() {
    return listed.less(released);
  }
}
