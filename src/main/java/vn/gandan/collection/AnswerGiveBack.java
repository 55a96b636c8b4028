package vn.gandan.collection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/** A second person grants or refuses that money be given back. */
public record AnswerGiveBack(
    @NotNull UUID request,
    @NotNull Boolean granted,
    @NotNull @Written(min = 5, max = 500) String words)
    implements Act {

  public record Done(UUID request, boolean granted) implements vn.gandan.operation.Done {}
}
