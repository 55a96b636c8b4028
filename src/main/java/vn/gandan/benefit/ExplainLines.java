package vn.gandan.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * An officer of the commune says what lines in question come to (giải trình); what is said last
 * counts, until the commune has signed.
 *
 * @param lines all with the same outcome and words
 */
public record ExplainLines(
    @NotNull UUID round,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid LineKey> lines,
    Challenge.@NotNull Outcome outcome,
    @Personal @NotNull @Written(min = 3, max = 500) String words)
    implements Act {

  public ExplainLines {
    lines = List.copyOf(lines);
  }

  public record Done(int lines) implements vn.gandan.operation.Done {}

  @Override
  public String toString() {
    return "explain " + lines.size() + " lines of round " + round;
  }
}
