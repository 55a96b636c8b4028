package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The second person grants or refuses. Granting takes the entries back at once, in the till of the
 * clerk who asked, while the shift is open.
 *
 * @param words may be empty if it is granted
 */
public record AnswerReversal(
    @NotNull UUID request, boolean granted, @NotNull @Size(max = 1000) String words)
    implements Act {

  public record Done(UUID request, boolean granted) implements vn.gandan.operation.Done {}
}
