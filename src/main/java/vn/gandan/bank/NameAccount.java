package vn.gandan.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;

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
    @NotBlank @Size(min = 2, max = 100) String bank,
    @NotBlank @Size(min = 2, max = 100) String holder,
    @NotBlank @Size(min = 3, max = 200) String ground,
    @NotNull LocalDate from)
    implements Act {

  public record Done(UUID account) implements vn.gandan.operation.Done {}
}
