package vn.gandan.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The taker's count (nhận). What was expected and counted changes hands; every difference opens a
 * discrepancy, and what is missing stays with the giver.
 *
 * @param counted everything that was scanned, expected or not; may be empty
 */
public record ConfirmOffer(
    @NotNull UUID offer, @NotNull @Size(max = HoldingJournal.MOST) List<@NotNull ThingCode> counted)
    implements Act {

  public record Done(UUID offer, int taken, List<UUID> discrepancies)
      implements vn.gandan.operation.Done {}
}
