package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The clerk leaves the till for a while; nothing can be entered meanwhile.
 *
 * @param shift the own open one
 */
public record SuspendTill(@NotNull UUID shift) implements Act {

  public record Done(UUID shift) implements vn.gandan.operation.Done {}
}
