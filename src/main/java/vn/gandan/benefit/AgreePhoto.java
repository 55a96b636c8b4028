package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The payer asks for a photo of whoever is paid under a contract, or no longer does. Nobody is
 * photographed without it.
 *
 * @param from first day on which it counts, not before today
 * @param decision the paper that says so
 */
public record AgreePhoto(
    @NotNull UUID contract,
    boolean asked,
    @NotNull LocalDate from,
    @NotNull @Written(min = 3, max = 200) String decision)
    implements Act {

  public record Done(UUID contract, boolean asked) implements vn.gandan.operation.Done {}
}
