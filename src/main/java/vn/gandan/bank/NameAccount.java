package vn.gandan.bank;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The provincial post office names the account on which transfers arrive.
 *
 * @param account id of the entry, made by the caller
 * @param office the one office that it is for; null for all that have none of their own
 * @param ground number of the paper, as on it
 * @param from first day on which it counts: today or later, at most a year ahead
 */
public record NameAccount(
    @NotNull UUID account,
    @Nullable UUID office,
    @NotNull @Pattern(regexp = "[0-9]{6}") String bin,
    @NotNull @Pattern(regexp = "[0-9A-Za-z]{1,19}") String number,
    @NotNull @Written(min = 2, max = 100) String bank,
    @NotNull @Written(min = 2, max = 100) String holder,
    @NotNull @Written(min = 3, max = 200) String ground,
    @NotNull LocalDate from)
    implements Act {

  public record Done(UUID account) implements vn.gandan.operation.Done {}
}
