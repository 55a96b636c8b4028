package vn.gandan.collection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.operation.Act;

/** Somebody says, by name, whose figure counts and why. */
public record CloseDifference(
    @NotNull UUID difference,
    BillDifference.@NotNull Counts counts,
    @NotNull @Size(min = 5, max = 1000) String words)
    implements Act {

  public record Done(UUID difference) implements vn.gandan.operation.Done {}
}
