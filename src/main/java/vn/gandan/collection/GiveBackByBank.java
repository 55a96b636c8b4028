package vn.gandan.collection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * What was granted went back through the bank, since the bill had been paid by transfer.
 *
 * @param amount as the bank's paper says, in đồng
 * @param paper number of the bank's paper
 */
public record GiveBackByBank(
    @NotNull UUID request,
    @Positive @Max(1_000_000_000) long amount,
    @NotNull @Written(min = 3, max = 50) String paper)
    implements Act {

  public record Done(UUID payment, long amount) implements vn.gandan.operation.Done {}
}
