package vn.gandan.collection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/** The provincial post office enters a biller. */
public record OpenBiller(
    @NotNull UUID biller,
    @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,19}") String billerCode,
    @NotNull Biller.Kind kind,
    @NotNull @Written(min = 3, max = 120) String name)
    implements Act {

  public record Done(UUID biller) implements vn.gandan.operation.Done {}
}
