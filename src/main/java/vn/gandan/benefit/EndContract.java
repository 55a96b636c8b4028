package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A contract ends before its time. What was frozen under it is still paid.
 *
 * @param on first day that no longer counts, not before today
 * @param decision the paper that says so
 */
public record EndContract(
    @NotNull UUID contract,
    @NotNull LocalDate on,
    @NotNull @Written(min = 3, max = 200) String decision)
    implements Act {

  public record Done(UUID contract) implements vn.gandan.operation.Done {}
}
