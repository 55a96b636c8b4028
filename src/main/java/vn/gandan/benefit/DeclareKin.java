package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The director enters whom one of the office's staff has declared, beginning with themselves (khai
 * báo người thân), so that nobody quietly pays their own.
 */
public record DeclareKin(
    @NotNull UUID kin,
    @NotNull UUID staff,
    @NotNull Relation relation,
    @Personal @NotNull @Written(max = 120) String fullName,
    @Personal @Nullable Integer birthYear,
    @Personal @Nullable String citizenNumber)
    implements Act {

  /** What the person is to the staff. */
  public enum Relation {
    SELF,
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    OTHER
  }

  public record Done(UUID kin) implements vn.gandan.operation.Done {}

  @Override
  public String toString() {
    return "declare kin of " + staff;
  }
}
