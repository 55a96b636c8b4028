package vn.gandan.clearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * What was paid for a month after its receiver had died is asked back (thu hồi tiền chi sau khi
 * mất).
 *
 * @param paper the extract that tells the death
 */
public record Reclaim(
    @NotNull UUID entitlement,
    @NotNull LocalDate diedOn,
    @NotBlank @Size(min = 3, max = 200) String paper)
    implements Act {

  public record Done(UUID entitlement, long dong) implements vn.gandan.operation.Done {}
}
