package vn.gandan.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;

/**
 * Says what is handed over to another desk (giao). The giver holds until the taker has counted.
 *
 * @param offer id of the offer, made by the caller
 * @param from a shelf or another desk of the own unit on which the things lie; null for this desk
 */
public record OfferThings(
    @NotNull UUID offer,
    @Nullable UUID from,
    @NotNull UUID toDesk,
    @NotNull @Size(min = 1, max = HoldingJournal.MOST) List<@NotNull ThingCode> things)
    implements Act {

  public record Done(UUID offer, int things) implements vn.gandan.operation.Done {}
}
