package vn.gandan.payout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;

/** Somebody is not paid at home any more. */
public record EndHome(
    @NotNull UUID home, @Personal @NotBlank @Size(min = 3, max = 500) String words) implements Act {

  public record Done(UUID home) implements vn.gandan.operation.Done {}
}
