package vn.gandan.custody;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The giver takes an offer back, or the taker declines it, before it was counted; nothing has
 * changed hands.
 */
public record WithdrawOffer(@NotNull UUID offer) implements Act {

  public record Done(UUID offer, String outcome) implements vn.gandan.operation.Done {}
}
