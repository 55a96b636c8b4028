package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The officer's commune signs its part of the list (ký danh sách); with the last commune the round
 * is signed.
 */
public record SignPart(@NotNull UUID round) implements Act {

  public record Done(String commune) implements vn.gandan.operation.Done {}
}
