package vn.gandan.tariff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The provincial post office publishes what an item costs.
 *
 * @param price made by the caller
 * @param item code of the item
 * @param dong in đồng, with tax
 * @param decision number of the paper
 * @param decidedOn the paper's date, not after today
 * @param from first day on which it counts: not before the paper, at most a year ahead
 */
public record PublishPrice(
    @NotNull UUID price,
    @NotNull @Written(max = 60) String item,
    @Positive @Max(1_000_000_000L) long dong,
    @NotNull @Written(min = 3, max = 200) String decision,
    @NotNull LocalDate decidedOn,
    @NotNull LocalDate from)
    implements Act {

  public record Done(UUID price) implements vn.gandan.operation.Done {}
}
