package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/** The provincial post office begins to pay out of a programme. */
public record OpenProgramme(
    @NotNull UUID programme,
    @NotNull @Pattern(regexp = Programme.CODE_FORM) String programmeCode,
    Programme.@NotNull Kind kind,
    @NotNull @Written(min = 3, max = 200) String name,
    @NotNull @Written(min = 3, max = 300) String legalBasis)
    implements Act {

  public record Done(UUID programme) implements vn.gandan.operation.Done {}
}
