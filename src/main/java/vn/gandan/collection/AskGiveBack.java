package vn.gandan.collection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A clerk asks that money be given back for a bill that its biller refused after the shift that
 * took it was closed. While that shift is open the whole operation is taken back instead.
 *
 * @param request made by the caller
 * @param words why, in 5 to 500 characters
 */
public record AskGiveBack(
    @NotNull UUID request,
    @NotNull UUID payment,
    @NotNull @Written(min = 5, max = 500) String words)
    implements Act {

  public record Done(UUID request) implements vn.gandan.operation.Done {}
}
