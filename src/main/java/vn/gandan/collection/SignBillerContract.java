package vn.gandan.collection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A biller and the post have signed. A contract that counts without an end is ended by the next
 * one.
 *
 * @param from first day on which it counts
 * @param to last day on which it counts; null if it was signed without an end
 * @param ratePoints in hundredths of a per cent; 20 % at most
 * @param mostDong null for no bound
 * @param cutOff {@code 17:00}, Vietnamese time
 * @param endpoint {@code https://…}, {@code http://} only to this machine itself; {@code sftp://…}
 *     for files
 */
public record SignBillerContract(
    @NotNull UUID contract,
    @NotNull UUID biller,
    @NotNull @Written(min = 2, max = 100) String number,
    @NotNull LocalDate signedOn,
    @NotNull LocalDate from,
    @Nullable LocalDate to,
    @PositiveOrZero @Max(1_000_000) long feeDong,
    @Min(0) @Max(2_000) int ratePoints,
    @PositiveOrZero @Max(1_000_000) long leastDong,
    @Nullable @PositiveOrZero @Max(1_000_000_000) Long mostDong,
    @Min(1) @Max(3_650) int windowDays,
    @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String cutOff,
    BillerContract.@NotNull Settled settled,
    BillerContract.@NotNull Link link,
    @NotNull @Written(min = 8, max = 300) String endpoint,
    @NotNull @Written(min = 3, max = 300) String legalBasis)
    implements Act {

  public record Done(UUID contract) implements vn.gandan.operation.Done {}
}
