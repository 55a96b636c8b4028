package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A stop was a mistake, and the duty is paid after all (bỏ dừng chi); a second person says so. What
 * a commune has told of its receiver meanwhile is no part of that mistake and counts from now on.
 *
 * @param paper by which it was found out
 */
public record LiftStop(
    @NotNull UUID entitlement,
    @NotNull @Written(min = 3, max = 50) String paper,
    @Personal @NotNull @Written(min = 3, max = 500) String words)
    implements Act {

  /**
   * @param stoppedAgain whether a commune has told of its receiver while it was stopped, so that it
   *     is stopped by that from now on
   */
  public record Done(UUID entitlement, boolean stoppedAgain) implements vn.gandan.operation.Done {}

  @Override
  public String toString() {
    return "lift stop of " + entitlement;
  }
}
