package vn.gandan.visit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Money that came by transfer and pays for nothing was sent back by the bank.
 *
 * @param credit which
 * @param paper number of the bank's paper
 * @param words why
 */
public record ReturnTransfer(
    @NotNull UUID credit,
    @NotNull @Written(min = 3, max = 50) String paper,
    @NotNull @Written(min = 5, max = 1000) String words)
    implements Act {

  public record Done(UUID credit) implements vn.gandan.operation.Done {}
}
