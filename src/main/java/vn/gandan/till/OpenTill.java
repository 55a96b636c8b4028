package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * A clerk takes over a desk, or a courier a cash bag; its cash comes by {@link ReceiveCash}.
 *
 * @param shift made by the caller
 */
public record OpenTill(@NotNull UUID shift) implements Act {

  public record Done(UUID shift) implements vn.gandan.operation.Done {}
}
