package vn.gandan.till;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * Counts what another hand offered. What was counted arrives; what does not agree with the offer
 * becomes a {@link Difference}.
 *
 * @param count what arrived; none if nothing did
 */
public record ReceiveCash(
    @NotNull UUID remittance, @NotNull @Size(max = 20) @Valid List<Pieces> count) implements Act {

  public record Done(UUID remittance, long counted, long difference)
      implements vn.gandan.operation.Done {}
}
