package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The province's own rate, by a decision of its council, its social insurance or its post office;
 * the one before it becomes history.
 *
 * @param rate id, made by the caller
 * @param value in the unit of the item
 * @param decision number of the paper
 * @param decidedOn the paper's date, not after today
 * @param from first day on which it counts; may reach back, as decrees do
 */
public record DecideRate(
    @NotNull UUID rate,
    @NotNull RateItem item,
    @Positive long value,
    @NotNull @Written(min = 3, max = 200) String decision,
    @NotNull LocalDate decidedOn,
    @NotNull LocalDate from)
    implements Act {

  public record Done(UUID rate) implements vn.gandan.operation.Done {}
}
