package vn.gandan.visit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Fees paid to an agency were entered wrongly and a second person takes the entry back (hủy ghi nộp
 * phí).
 *
 * @param words why
 */
public record TakeFeesBack(
    @NotNull UUID payment, @NotNull @Written(min = 5, max = 500) String words) implements Act {

  public record Done(UUID payment, long amount) implements vn.gandan.operation.Done {}
}
