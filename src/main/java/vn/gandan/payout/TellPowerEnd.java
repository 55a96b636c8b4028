package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/** Whoever collects, or whom they collect for, was told that the power ends (báo sắp hết hạn). */
public record TellPowerEnd(@NotNull UUID power, RevokePower.@NotNull ToldBy how) implements Act {

  public record Done(UUID power, PowerEnding.Stage stage) implements vn.gandan.operation.Done {}
}
