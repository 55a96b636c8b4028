package vn.gandan.till;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The provincial post office decides how much cash a till at a point of a level should hold at
 * most.
 *
 * @param ceiling made by the caller
 * @param most in đồng
 * @param decision number of the paper
 * @param decidedOn the paper's date, not after today
 * @param from first day on which it counts: not before the paper, at most a year ahead
 */
public record DecideCeiling(
    @NotNull UUID ceiling,
    ServicePoint.@NotNull Level level,
    @Positive @Max(1_000_000_000_000L) long most,
    @NotNull @Written(min = 3, max = 200) String decision,
    @NotNull LocalDate decidedOn,
    @NotNull LocalDate from)
    implements Act {

  public record Done(UUID ceiling) implements vn.gandan.operation.Done {}
}
