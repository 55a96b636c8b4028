package vn.gandan.visit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.bank.Reference;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * It was found out for which code money was meant that came without one (gắn tiền đến với mã).
 *
 * @param credit which
 * @param reference the code that the person was shown
 * @param words how it was found out
 */
public record AssignTransfer(
    @NotNull UUID credit,
    @NotNull Reference reference,
    @NotNull @Written(min = 5, max = 1000) String words)
    implements Act {

  public record Done(UUID credit, UUID request) implements vn.gandan.operation.Done {}
}
