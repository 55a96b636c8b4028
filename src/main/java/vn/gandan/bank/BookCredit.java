package vn.gandan.bank;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/** Money that the bank said has come is entered in the books (ghi sổ báo có), by the program. */
public record BookCredit(@NotNull UUID credit) implements Act {

  /**
   * @param office in whose books
   */
  public record Done(UUID credit, UUID office) implements vn.gandan.operation.Done {}
}
