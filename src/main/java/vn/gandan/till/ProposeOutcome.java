package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The centre proposes to an office how one of its differences should end. It moves nothing.
 *
 * @param proposal made by the caller
 * @param words why so; the office reads them
 */
public record ProposeOutcome(
    @NotNull UUID proposal,
    @NotNull UUID difference,
    @NotNull Difference.Outcome outcome,
    @NotNull @Written(min = 5, max = 1000) String words)
    implements Act {

  public record Done(UUID proposal) implements vn.gandan.operation.Done {}
}
