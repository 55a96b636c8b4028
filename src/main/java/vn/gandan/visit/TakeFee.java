package vn.gandan.visit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/** The State's fee for a dossier, as it was in force when the dossier was handed in; taken once. */
public record TakeFee(@NotNull UUID dossier) implements Act {

  public record Done(UUID dossier, long amount) implements vn.gandan.operation.Done {}
}
