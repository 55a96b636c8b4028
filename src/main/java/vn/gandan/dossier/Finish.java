package vn.gandan.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.custody.ThingCode;
import vn.gandan.operation.Act;

/**
 * The agency has a result (đã xử lý xong). The paper comes to be at this desk as a thing of its
 * own.
 *
 * @param result id of the result as a thing, made by the caller
 */
public record Finish(@NotNull UUID dossier, @NotNull UUID result) implements Act {

  /**
   * @param onTime null for a dossier without a promise
   */
  public record Done(
      UUID dossier,
      Status status,
      ThingCode resultCode,
      @Nullable Boolean onTime,
      @Nullable Instant dueAt)
      implements vn.gandan.operation.Done {}
}
