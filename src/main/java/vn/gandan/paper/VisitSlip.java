package vn.gandan.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * Biên nhận: what one person paid and was paid in one visit, under whose money it is; names no
 * person. It can tell no sum that is not that of its lines.
 *
 * @param number within the shift
 * @param desk as on its sign
 * @param clerk who answered for the cash
 * @param state fees of the State
 * @param stateSum null if there is none of these; so are the other sums of groups
 * @param trust held for others
 * @param revenue the post's own
 * @param payouts what the person was paid, never set off
 * @param toPay what the person paid
 * @param paidBy how what is to pay was paid, in words; null if it was cash
 * @param checkCode what the QR holds: the address at which anybody can verify it
 * @param checkHint how to verify it, in words
 */
public record VisitSlip(
    Heading heading,
    int number,
    String desk,
    String clerk,
    Instant madeAt,
    List<Item> state,
    @Nullable Vnd stateSum,
    List<Item> trust,
    @Nullable Vnd trustSum,
    List<Item> revenue,
    @Nullable Vnd revenueSum,
    List<Item> payouts,
    @Nullable Vnd paidOut,
    Vnd toPay,
    Vnd given,
    Vnd change,
    @Nullable String paidBy,
    String checkCode,
    String checkHint)
    implements PaperFacts {

  public VisitSlip {
    state = List.copyOf(state);
    trust = List.copyOf(trust);
    revenue = List.copyOf(revenue);
    payouts = List.copyOf(payouts);
    boolean even =
        sum(state).equals(or0(stateSum))
            && sum(trust).equals(or0(trustSum))
            && sum(revenue).equals(or0(revenueSum))
            && sum(payouts).equals(or0(paidOut))
            && sum(state).plus(sum(trust)).plus(sum(revenue)).equals(toPay)
            && toPay.plus(change).equals(given);
    if (!even) {
      throw new IllegalArgumentException("the lines do not make the sums");
    }
  }

  /** One line. */
  public record Item(String name, Vnd amount) {}

  private static Vnd sum(List<Item> items) {
    return items.stream().map(Item::amount).reduce(Vnd.ZERO, Vnd::plus);
  }

  private static Vnd or0(@Nullable Vnd sum) {
    return sum == null ? Vnd.ZERO : sum;
  }
}
