package vn.gandan.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * A contract ends before its time. What was frozen under it is still paid.
 *
 * @param on first day that no longer counts, not before today
 * @param decision the paper that says so
 */
public record EndContract(
    @NotNull UUID contract,
    @NotNull LocalDate on,
    @NotBlank @Size(min = 3, max = 200) String decision)
    implements Act {

  public record Done(UUID contract) implements vn.gandan.operation.Done {}
}
