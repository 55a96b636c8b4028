package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * A list that was read without a fault becomes the round's list (nhập danh sách); the one before it
 * no longer counts.
 *
 * @param roster id, made by the caller
 */
public record TakeRoster(@NotNull UUID round, @NotNull UUID draft, @NotNull UUID roster)
    implements Act {

  /**
   * @param lines how many were taken
   */
  public record Done(UUID roster, long lines) implements vn.gandan.operation.Done {}
}
