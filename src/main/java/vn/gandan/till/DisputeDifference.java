package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Whoever answered for the cash says that the book is wrong: the sum moves to an account of its own
 * and nobody owes it.
 *
 * @param words what speaks against the book
 */
public record DisputeDifference(
    @NotNull UUID difference, @NotNull @Written(min = 5, max = 1000) String words) implements Act {

  public record Done(UUID difference) implements vn.gandan.operation.Done {}
}
