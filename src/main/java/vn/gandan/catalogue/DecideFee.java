package vn.gandan.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The People's Council of the province set a fee; the fee before it becomes history.
 *
 * @param fee id of the entry, made by the caller
 * @param amountDong for one case; 0 is free by that resolution
 * @param decision number of the resolution, as on the paper
 * @param decidedOn the paper's date, not after today
 * @param from first day on which it counts: not before the resolution, at most a year ahead
 */
public record DecideFee(
    @NotNull UUID fee,
    @NotNull @Pattern(regexp = "[1-6]\\.\\d{6}") String procedure,
    @NotNull Procedure.Channel channel,
    @PositiveOrZero @Max(1_000_000_000) long amountDong,
    @NotNull @Written(min = 3, max = 200) String decision,
    @NotNull LocalDate decidedOn,
    @NotNull LocalDate from)
    implements Act {

  public record Done(UUID fee) implements vn.gandan.operation.Done {}
}
