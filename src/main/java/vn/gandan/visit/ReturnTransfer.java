package vn.gandan.visit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Money that came by transfer and pays for nothing was sent back by the bank, or had been entered
 * by a paper already.
 *
 * @param credit which
 * @param kind {@link Kind#SENT_BACK} if it is not named
 * @param paper number of the bank's paper
 * @param words why
 */
public record ReturnTransfer(
    @NotNull UUID credit,
    @Nullable Kind kind,
    @NotNull @Written(min = 3, max = 50) String paper,
    @NotNull @Written(min = 5, max = 1000) String words)
    implements Act {

  /** What became of the money. */
  public enum Kind {
    SENT_BACK,
    /** A deposit or a payer's advance that stands in the books by its own paper. */
    ENTERED_BY_PAPER;

    /** As its voucher names it. */
    String part() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  Kind what() {
    return kind == null ? Kind.SENT_BACK : kind;
  }

  public record Done(UUID credit) implements vn.gandan.operation.Done {}
}
