package vn.gandan.collection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * What a biller is owed for days that are over is settled, less commission.
 *
 * @param from first day at the biller
 * @param to last day at the biller
 * @param due what whoever settles was shown, in đồng
 */
public record SettlePeriod(
    @NotNull UUID settlement,
    @NotNull UUID biller,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    long due)
    implements Act {

  public record Done(UUID settlement, int bills, long due) implements vn.gandan.operation.Done {}
}
