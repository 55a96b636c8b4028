package vn.gandan.benefit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A payer and the post have signed about one programme.
 *
 * @param payer the agency that pays: a People's Committee, the social insurance
 * @param from first day on which it counts
 * @param to last day on which it counts; null if it was signed without an end
 * @param communes codes of those that it covers, each once
 * @param feeDong for each payment to one person
 */
public record SignContract(
    @NotNull UUID contract,
    @NotNull UUID programme,
    @NotNull UUID payer,
    @NotNull @Written(min = 2, max = 100) String number,
    @NotNull LocalDate signedOn,
    @NotNull LocalDate from,
    @Nullable LocalDate to,
    @NotEmpty @Size(max = 500) List<String> communes,
    @PositiveOrZero @Max(1_000_000) long feeDong,
    @NotNull @Written(min = 3, max = 300) String legalBasis)
    implements Act {

  public SignContract {
    communes = List.copyOf(communes);
  }

  public record Done(UUID contract) implements vn.gandan.operation.Done {}
}
