package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/** The person takes a power back; from this day on it does not count (thu hồi ủy quyền). */
public record RevokePower(
    @NotNull UUID power,
    @NotNull ToldBy told,
    @Personal @NotNull @Written(min = 3, max = 500) String words)
    implements Act {

  /** How the post came to know. */
  public enum ToldBy {
    AT_COUNTER,
    CALL,
    MESSAGE,
    AT_HOME,
    COMMUNE
  }

  public record Done(UUID power) implements vn.gandan.operation.Done {}
}
