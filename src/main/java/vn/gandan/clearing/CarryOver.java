package vn.gandan.clearing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * What is unpaid of a round may be paid until a later day (chuyển chi sang ngày sau).
 *
 * @param until last day on which it may be paid
 * @param ground why, with the paper that says so
 */
public record CarryOver(
    @NotNull UUID round,
    @NotNull LocalDate until,
    @NotNull @Written(min = 3, max = 500) String ground)
    implements Act {

  public record Done(UUID round, LocalDate until) implements vn.gandan.operation.Done {}
}
