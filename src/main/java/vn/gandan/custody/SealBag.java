package vn.gandan.custody;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * Puts things that lie at this desk into a new bag and seals it (đóng túi, niêm phong).
 *
 * @param bag id of the bag, made by the caller
 * @param seal number on the seal, used once
 * @param toDesk where it is to be opened; any desk of the same office or agency may open it
 */
public record SealBag(
    @NotNull UUID bag,
    @NotNull @Pattern(regexp = "[0-9A-Z-]{3,30}") String seal,
    @NotNull UUID toDesk,
    @NotNull @Size(min = 1, max = HoldingJournal.MOST) List<@NotNull ThingCode> contents)
    implements Act {

  /**
   * @param code printed on the bag's label
   */
  public record Done(UUID bag, ThingCode code, int things) implements vn.gandan.operation.Done {}
}
