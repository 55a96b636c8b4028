package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The director ends a difference; never their own.
 *
 * @param words why so
 */
public record SettleDifference(
    @NotNull UUID difference,
    @NotNull Difference.Outcome outcome,
    @NotNull @Size(min = 5, max = 1000) String words)
    implements Act {

  public record Done(UUID difference, Difference.Outcome outcome)
      implements vn.gandan.operation.Done {}
}
