package vn.gandan.clearing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Money that was asked back is on the office's account (ghi tiền thu hồi).
 *
 * @param recovery made by the caller
 * @param paper number of the bank's paper; it serves once for each payment, for one may bring
 *     several months back
 */
public record Recover(
    @NotNull UUID recovery,
    @NotNull UUID entitlement,
    @Positive @Max(ReceiveAdvance.MOST) long amountDong,
    @NotNull @Written(min = 3, max = 50) String paper)
    implements Act {

  /**
   * @param openDong what is still to come
   */
  public record Done(UUID recovery, long openDong) implements vn.gandan.operation.Done {}
}
