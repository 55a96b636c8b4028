package vn.gandan.custody;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A named person says how a discrepancy ended. {@code FOUND} and {@code TAKEN_OVER} put the thing
 * into the hand of this desk; {@code LOST} and {@code EXPLAINED} move nothing.
 *
 * @param note what was found out, at least five characters
 */
public record CloseDiscrepancy(
    @NotNull UUID discrepancy,
    @NotNull Discrepancy.Outcome outcome,
    @NotNull @Written(min = 5, max = 500) String note)
    implements Act {

  public record Done(UUID discrepancy, Discrepancy.Outcome outcome)
      implements vn.gandan.operation.Done {}
}
