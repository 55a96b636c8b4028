package vn.gandan.voucher;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A paper was entered wrongly, and a second person takes the entry back (hủy ghi chứng từ); then it
 * can be entered anew.
 *
 * @param operation by which it was entered
 * @param words why
 */
public record TakeVoucherBack(
    @NotNull UUID operation, @NotNull @Written(min = 5, max = 500) String words) implements Act {

  public record Done(UUID operation, long amount) implements vn.gandan.operation.Done {}
}
