package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A clerk asks that an operation of the own open shift be taken back; a second person answers.
 *
 * @param request made by the caller
 * @param operation whose entries are to be taken back, all of them
 * @param words why
 */
public record AskReversal(
    @NotNull UUID request,
    @NotNull UUID operation,
    @NotNull @Written(min = 5, max = 1000) String words)
    implements Act {

  public record Done(UUID request) implements vn.gandan.operation.Done {}
}
