package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * From this instant the round's duties exist, and nothing is added to them or changed (chốt danh
 * sách).
 */
public record Freeze(@NotNull UUID round) implements Act {

  public record Done(long lines, long dong) implements vn.gandan.operation.Done {}
}
