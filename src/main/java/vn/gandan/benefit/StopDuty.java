package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/** A duty of a frozen round must not be paid any more (dừng chi). */
public record StopDuty(
    @NotNull UUID entitlement,
    @NotNull Reason reason,
    @Personal @NotNull @Written(min = 3, max = 500) String words)
    implements Act {

  /** Why. */
  public enum Reason {
    DEAD,
    IMPRISONED,
    MOVED,
    OTHER
  }

  public record Done(UUID entitlement) implements vn.gandan.operation.Done {}

  @Override
  public String toString() {
    return "stop " + entitlement;
  }
}
