package vn.gandan.voucher;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * A second person has the paper before them, and what was entered agrees with it (đối chiếu chứng
 * từ).
 *
 * @param operation by which it was entered
 */
public record CheckVoucher(@NotNull UUID operation) implements Act {

  public record Done(UUID operation) implements vn.gandan.operation.Done {}
}
