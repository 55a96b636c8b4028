package vn.gandan.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;

/**
 * Ends a visit: what the acts before it laid into the basket is taken and paid, all of it, with one
 * receipt.
 *
 * @param receipt made by the caller
 * @param person who came; null if it does not matter who pays
 * @param due what the person was shown that they pay, in đồng
 * @param given what they laid on the counter for it; the rest goes back as change
 * @param paidOut what was counted out to them, in đồng; never set off against what they pay
 * @param transfer by which they pay instead of cash, once the bank has confirmed it; then what is
 *     given is what is due, and what they are paid is cash all the same
 */
public record Settle(
    @NotNull UUID receipt,
    @Nullable UUID person,
    @PositiveOrZero @Max(1_000_000_000_000L) long due,
    @PositiveOrZero @Max(1_000_000_000_000L) long given,
    @PositiveOrZero @Max(1_000_000_000_000L) long paidOut,
    @Nullable UUID transfer)
    implements Act {

  /** In cash. */
  public Settle(UUID receipt, @Nullable UUID person, long due, long given, long paidOut) {
    this(receipt, person, due, given, paidOut, null);
  }

  /**
   * @param no within the shift, from 1 without gaps
   * @param change in đồng
   * @param token opens the receipt on the public pages
   */
  public record Done(UUID receipt, int no, long change, String token)
      implements vn.gandan.operation.Done {}
}
