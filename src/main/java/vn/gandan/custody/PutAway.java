package vn.gandan.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;

/**
 * Moves things within one's own office or agency, such as from a desk to the shelf of results. One
 * person gives and takes, so nobody confirms.
 *
 * @param from null for this desk
 * @param to a desk or shelf of the same unit, not a courier's device
 */
public record PutAway(
    @Nullable UUID from,
    @NotNull UUID to,
    @NotNull @Size(min = 1, max = HoldingJournal.MOST) List<@NotNull ThingCode> things)
    implements Act {

  public record Done(int things) implements vn.gandan.operation.Done {}
}
