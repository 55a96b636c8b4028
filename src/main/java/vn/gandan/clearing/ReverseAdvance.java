package vn.gandan.clearing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * An advance was entered wrongly and is taken back by a second person (hủy ghi tạm ứng). Its paper
 * can be entered anew.
 *
 * @param words why
 */
public record ReverseAdvance(
    @NotNull UUID advance, @NotNull @Written(min = 3, max = 500) String words) implements Act {

  public record Done(UUID advance, long amountDong) implements vn.gandan.operation.Done {}
}
