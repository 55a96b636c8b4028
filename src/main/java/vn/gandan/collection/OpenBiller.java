package vn.gandan.collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.operation.Act;

/** The provincial post office enters a biller. */
public record OpenBiller(
    @NotNull UUID biller,
    @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,19}") String billerCode,
    @NotNull Biller.Kind kind,
    @NotBlank @Size(min = 3, max = 120) String name)
    implements Act {

  public record Done(UUID biller) implements vn.gandan.operation.Done {}
}
