package vn.gandan.till;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Cash is fetched from the bank into the vault, or brought from the vault to the bank.
 *
 * @param slip made by the caller
 * @param paper number of the bank's paper; it serves once for each way
 * @param count what was fetched or brought
 */
public record BankSlip(
    @NotNull UUID slip,
    @NotNull Way way,
    @NotNull @Written(min = 3, max = 50) String paper,
    @NotNull @Size(max = 20) @Valid List<Pieces> count)
    implements Act {

  /** Which way the cash went. */
  public enum Way {
    /** Rút về quỹ. */
    DRAWN,
    /** Nộp ngân hàng. */
    DEPOSITED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public record Done(UUID slip, long amount) implements vn.gandan.operation.Done {}
}
