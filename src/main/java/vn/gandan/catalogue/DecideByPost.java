package vn.gandan.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * An agency decided whether it takes a procedure by public post; the entry before it becomes
 * history.
 *
 * @param entry id of the entry, made by the caller
 * @param agency whose list it is: an agency's own, or any of the province for its post office
 * @param decision its number, as on the paper
 * @param decidedOn the paper's date, not after today
 * @param from first day on which it counts: not before the decision, at most a year ahead
 */
public record DecideByPost(
    @NotNull UUID entry,
    @NotNull UUID agency,
    @NotNull @Pattern(regexp = "[1-6]\\.\\d{6}") String procedure,
    boolean accepted,
    @NotNull @Written(min = 3, max = 200) String decision,
    @NotNull LocalDate decidedOn,
    @NotNull LocalDate from)
    implements Act {

  public record Done(UUID entry) implements vn.gandan.operation.Done {}
}
