package vn.gandan.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * Money that came by transfer and pays for nothing was sent back by the bank.
 *
 * @param credit which
 * @param paper number of the bank's paper
 * @param words why
 */
public record ReturnTransfer(
    @NotNull UUID credit,
    @NotBlank @Size(min = 3, max = 50) String paper,
    @NotBlank @Size(min = 5, max = 1000) String words)
    implements Act {

  public record Done(UUID credit) implements vn.gandan.operation.Done {}
}
