package vn.gandan.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The agency apologises and names a new date (mẫu 04): once, and only one new date.
 *
 * @param newDueAt after the due time so far
 */
public record Extend(
    @NotNull UUID dossier,
    @NotNull Instant newDueAt,
    @NotNull @Size(min = 5, max = 1000) String reason)
    implements Act {

  public record Done(UUID dossier, Instant dueAt) implements vn.gandan.operation.Done {}
}
