package vn.gandan.till;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The office accepts what the centre proposed, which ends the difference so, or disputes it, which
 * leaves everything as it is.
 *
 * @param words may be empty if it is accepted
 */
public record AnswerProposal(
    @NotNull UUID proposal, boolean accepted, @NotNull @Size(max = 1000) String words)
    implements Act {

  public record Done(UUID proposal, boolean accepted) implements vn.gandan.operation.Done {}
}
