package vn.gandan.till;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;

/**
 * Ends a shift by what is in the drawer, counted without seeing the book. It always succeeds: what
 * does not agree becomes a {@link Difference}. What was counted goes on its way to another hand.
 *
 * @param shift the own one, at its desk; a director may close that of a clerk who cannot, and from
 *     their own desk that of a courier's device
 * @param count every denomination that is in the drawer; none if it is empty
 * @param remittance id of the remittance of what was counted, made by the caller
 * @param to the vault, or the shift's own desk for whoever opens it next
 * @param unsent operations that a device of this till has not sent yet; above 0 the closing is
 *     marked incomplete
 */
public record CloseTill(
    @NotNull UUID shift,
    @NotNull @Size(max = 20) @Valid List<Pieces> count,
    @NotNull UUID remittance,
    @NotNull UUID to,
    @PositiveOrZero @Max(100_000) int unsent)
    implements Act {

  /**
   * @param difference above 0 too much, below 0 too little, in đồng
   * @param differenceId null if there is none
   */
  public record Done(UUID shift, long counted, long difference, @Nullable UUID differenceId)
      implements vn.gandan.operation.Done {}
}
