package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * One duty is paid to whoever presented themselves for it, in the basket of the visit: one line of
 * cash out. It cannot be paid a second time, and nothing is taken off it.
 */
public record PayDuty(@NotNull UUID duty, @NotNull UUID presentation) implements Act {

  public record Done(UUID duty, long amount) implements vn.gandan.operation.Done {}
}
