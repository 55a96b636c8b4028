package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The director ends a difference; never their own.
 *
 * @param words why so
 */
public record SettleDifference(
    @NotNull UUID difference,
    @NotNull Difference.Outcome outcome,
    @NotNull @Written(min = 5, max = 1000) String words)
    implements Act {

  public record Done(UUID difference, Difference.Outcome outcome)
      implements vn.gandan.operation.Done {}
}
