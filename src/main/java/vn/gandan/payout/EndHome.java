package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/** Somebody is not paid at home any more. */
public record EndHome(
    @NotNull UUID home, @Personal @NotNull @Written(min = 3, max = 500) String words)
    implements Act {

  public record Done(UUID home) implements vn.gandan.operation.Done {}
}
