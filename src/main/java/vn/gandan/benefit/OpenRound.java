package vn.gandan.benefit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The provincial post office opens a round.
 *
 * @param month first day of the first month that is paid
 * @param months how many are paid in one go: two around Tết
 * @param pointsTo last day at the pay points
 * @param officesTo last day at the offices
 */
public record OpenRound(
    @NotNull UUID round,
    @NotNull UUID programme,
    @NotNull LocalDate month,
    @Min(1) @Max(3) int months,
    @NotNull LocalDate pointsFrom,
    @NotNull LocalDate pointsTo,
    @NotNull LocalDate officesFrom,
    @NotNull LocalDate officesTo)
    implements Act {

  public record Done(UUID round) implements vn.gandan.operation.Done {}
}
