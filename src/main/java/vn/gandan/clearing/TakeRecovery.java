package vn.gandan.clearing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * Money that was asked back is brought to a counter in cash (thu tiền thu hồi tại quầy). It is laid
 * into the basket of the visit and receipted with it; no paper of a bank belongs to it.
 *
 * @param recovery made by the caller
 * @param entitlement the payment that was asked back; a family may bring it in parts
 */
public record TakeRecovery(
    @NotNull UUID recovery,
    @NotNull UUID entitlement,
    @Positive @Max(ReceiveAdvance.MOST) long amountDong)
    implements Act {

  /**
   * @param openDong what is still to come
   */
  public record Done(UUID recovery, long openDong) implements vn.gandan.operation.Done {}
}
