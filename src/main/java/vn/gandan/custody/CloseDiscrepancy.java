package vn.gandan.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * A named person says how a discrepancy ended. {@code FOUND} and {@code TAKEN_OVER} put the thing
 * into the hand of this desk; {@code LOST} and {@code EXPLAINED} move nothing.
 *
 * @param note what was found out, at least five characters
 */
public record CloseDiscrepancy(
    @NotNull UUID discrepancy,
    @NotNull Discrepancy.Outcome outcome,
    @NotNull @Size(min = 5, max = 500) String note)
    implements Act {

  public record Done(UUID discrepancy, Discrepancy.Outcome outcome)
      implements vn.gandan.operation.Done {}
}
