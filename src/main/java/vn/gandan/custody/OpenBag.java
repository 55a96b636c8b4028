package vn.gandan.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * Opens a bag that this desk holds and counts what is in it (mở túi, kiểm đếm). What agrees passes
 * to this desk; what is missing is held by nobody's hand but by its open discrepancy; what is too
 * much stays where the journal has it until a person takes it over.
 *
 * @param seal the number as read from the seal
 * @param intact whether the seal was whole
 * @param counted everything that was scanned
 */
public record OpenBag(
    @NotNull ThingCode bag,
    @NotNull @Pattern(regexp = "[0-9A-Z-]{3,30}") String seal,
    boolean intact,
    @NotNull @Size(max = HoldingJournal.MOST) List<@NotNull ThingCode> counted)
    implements Act {

  public record Done(ThingCode bag, int taken, List<UUID> discrepancies)
      implements vn.gandan.operation.Done {}
}
