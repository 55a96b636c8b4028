package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.clearing.UnpaidReason;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;

/** Somebody was to be paid and was not (chưa chi được); the last reason counts. */
public record RecordUnpaid(
    @NotNull UUID duty, @NotNull Reason reason, @Personal @NotNull @Size(max = 500) String words)
    implements Act {

  /** Why. */
  public enum Reason {
    /** Vắng. */
    ABSENT,
    DEAD,
    MOVED,
    IMPRISONED,
    WRONG_PAPER,
    PROXY_EXPIRED,
    /** Từ chối nhận. */
    REFUSED,
    HOME_VISIT_FAILED;

    /** What the payer is told. */
    UnpaidReason toPayer() {
      return switch (this) {
        case ABSENT -> UnpaidReason.ABSENT;
        case DEAD -> UnpaidReason.DIED;
        case MOVED -> UnpaidReason.MOVED;
        case IMPRISONED -> UnpaidReason.IMPRISONED;
        case WRONG_PAPER -> UnpaidReason.WRONG_PAPER;
        case PROXY_EXPIRED -> UnpaidReason.PROXY_EXPIRED;
        case REFUSED -> UnpaidReason.REFUSED;
        case HOME_VISIT_FAILED -> UnpaidReason.HOME_VISIT_FAILED;
      };
    }
  }

  public record Done(UUID duty) implements vn.gandan.operation.Done {}
}
