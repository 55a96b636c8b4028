package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The clerk is back; only who left can be.
 *
 * @param shift the own open one
 */
public record ResumeTill(@NotNull UUID shift) implements Act {

  public record Done(UUID shift) implements vn.gandan.operation.Done {}
}
