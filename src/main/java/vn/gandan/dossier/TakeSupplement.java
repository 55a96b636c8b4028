package vn.gandan.dossier;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.custody.ThingCode;
import vn.gandan.operation.Act;

/**
 * The post takes the papers that were asked for. They are a thing of their own on the way to the
 * agency; the clock goes on when the agency says that they are complete.
 *
 * @param paper id of the cover as a thing, made by the caller
 */
public record TakeSupplement(@NotNull UUID dossier, @NotNull UUID paper) implements Act {

  public record Done(UUID dossier, ThingCode paperCode) implements vn.gandan.operation.Done {}
}
