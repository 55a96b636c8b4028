package vn.gandan.collection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * What was granted is laid into the basket of whoever has an open till; it is paid out and
 * receipted with the basket.
 *
 * @param amount as the person was told, in đồng
 */
public record GiveBackBill(@NotNull UUID request, @Positive @Max(1_000_000_000) long amount)
    implements Act {

  public record Done(UUID payment, long amount) implements vn.gandan.operation.Done {}
}
