package vn.gandan.collection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/** Somebody says, by name, whose figure counts and why. */
public record CloseDifference(
    @NotNull UUID difference,
    BillDifference.@NotNull Counts counts,
    @NotNull @Written(min = 5, max = 1000) String words)
    implements Act {

  public record Done(UUID difference) implements vn.gandan.operation.Done {}
}
