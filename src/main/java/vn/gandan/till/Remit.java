package vn.gandan.till;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * Offers cash to another hand of the office; it is in transit until it is counted there.
 *
 * @param remittance made by the caller
 * @param to a till, the vault or a courier's device of the same office
 * @param count what is handed over
 */
public record Remit(
    @NotNull UUID remittance, @NotNull UUID to, @NotNull @Size(max = 20) @Valid List<Pieces> count)
    implements Act {

  public record Done(UUID remittance, long offered) implements vn.gandan.operation.Done {}
}
