package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Somebody is to be paid at home, free of charge (chi trả tại nhà).
 *
 * @param person the receiver, to whom the courier will go
 * @param duty any duty of the person and programme that it is about
 * @param words what was seen or shown; also why, if somebody holds a power to collect
 * @param reviewOn first day on which the ground has to be looked at anew
 */
public record PlanHome(
    @NotNull UUID home,
    @NotNull UUID person,
    @NotNull UUID duty,
    @NotNull Ground ground,
    @Personal @NotNull @Written(min = 3, max = 500) String words,
    @NotNull LocalDate reviewOn)
    implements Act {

  /** Why at home. */
  public enum Ground {
    /** Old enough by what the province decided. */
    AGE,
    ILLNESS,
    DISABILITY,
    /** Nobody to act for them. */
    ALONE
  }

  public record Done(UUID home) implements vn.gandan.operation.Done {}
}
