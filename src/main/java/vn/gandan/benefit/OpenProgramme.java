package vn.gandan.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.operation.Act;

/** The provincial post office begins to pay out of a programme. */
public record OpenProgramme(
    @NotNull UUID programme,
    @NotNull @Pattern(regexp = Programme.CODE_FORM) String programmeCode,
    Programme.@NotNull Kind kind,
    @NotBlank @Size(min = 3, max = 200) String name,
    @NotBlank @Size(min = 3, max = 300) String legalBasis)
    implements Act {

  public record Done(UUID programme) implements vn.gandan.operation.Done {}
}
