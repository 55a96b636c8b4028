package vn.gandan.collection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The money of one open bill is taken. Without a settlement after it nothing is written.
 *
 * @param quote what the biller told; becomes the payment's id
 * @param amount as the person was told, in đồng
 */
public record TakeBill(@NotNull UUID quote, @Positive @Max(1_000_000_000) long amount)
    implements Act {

  /**
   * @param payment what the biller will know it by
   */
  public record Done(UUID payment, long amount) implements vn.gandan.operation.Done {}
}
