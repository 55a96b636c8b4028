package vn.gandan.postage;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/** Postage for the result of a dossier, at the price of today; taken once. */
public record TakePostage(@NotNull UUID dossier) implements Act {

  public record Done(UUID dossier, long amount) implements vn.gandan.operation.Done {}
}
