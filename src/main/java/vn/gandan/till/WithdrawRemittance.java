package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/** The giver takes an offer back that nobody has counted yet. */
public record WithdrawRemittance(@NotNull UUID remittance) implements Act {

  public record Done(UUID remittance) implements vn.gandan.operation.Done {}
}
