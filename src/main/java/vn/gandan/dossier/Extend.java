package vn.gandan.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The agency apologises and names a new date (mẫu 04): once, and only one new date.
 *
 * @param newDueAt after the due time so far
 */
public record Extend(
    @NotNull UUID dossier,
    @NotNull Instant newDueAt,
    @NotNull @Written(min = 5, max = 1000) String reason)
    implements Act {

  public record Done(UUID dossier, Instant dueAt) implements vn.gandan.operation.Done {}
}
