package vn.gandan.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * One step of the graph that needs nothing but words: the agency confirms, refuses, starts, asks
 * for payment, stops; a citizen withdraws.
 *
 * @param step not one of those with an act of their own
 * @param reason why; must be there for steps that a citizen may want to contest
 */
public record TakeStep(
    @NotNull UUID dossier,
    @NotNull Step step,
    @Nullable @Written(min = 5, max = 1000) String reason)
    implements Act {

  /**
   * @param dueAt by law, if the clock runs
   */
  public record Done(UUID dossier, Step step, Status status, @Nullable Instant dueAt)
      implements vn.gandan.operation.Done {}
}
