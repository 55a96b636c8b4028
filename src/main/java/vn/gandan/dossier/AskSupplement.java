package vn.gandan.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The agency asks, once and with everything that is missing, for more papers (mẫu 02). A second
 * request makes the dossier late, and says so.
 */
public record AskSupplement(
    @NotNull UUID dossier, @NotNull @Size(min = 1, max = 30) @Valid List<@NotNull Item> items)
    implements Act {

  public record Item(
      @NotNull @Written(min = 2, max = 400) String paper,
      @NotNull @Written(min = 5, max = 500) String reason) {}

  /**
   * @param late true if this was not the first request
   */
  public record Done(UUID dossier, Status status, int items, boolean late)
      implements vn.gandan.operation.Done {}
}
