package vn.gandan.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Fees of the State that were taken at the tills are transferred to the agency that they are owed
 * to (nộp phí, lệ phí thu hộ).
 *
 * @param payment made by the caller
 * @param amount in đồng; no more than the office holds for that agency
 * @param paper number of the bank's paper; it serves once
 */
public record PayFees(
    @NotNull UUID payment,
    @NotNull UUID agency,
    @Positive @Max(1_000_000_000_000L) long amount,
    @NotNull @Written(min = 3, max = 50) String paper)
    implements Act {

  public record Done(UUID payment, long amount) implements vn.gandan.operation.Done {}
}
