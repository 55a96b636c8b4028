package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/** Somebody told that a welfare account is active, or closed (kích hoạt, đóng tài khoản). */
public record DateAccount(
    @NotNull UUID account,
    @NotNull Step step,
    @NotNull LocalDate on,
    WelfareAccount.@NotNull Source source,
    @Personal @NotNull @Written(min = 2, max = 200) String toldBy)
    implements Act {

  /** What can be told; all else follows from the register and the bank's answers. */
  public enum Step {
    ACTIVE,
    CLOSED;

    WelfareAccount.Step of() {
      return switch (this) {
        case ACTIVE -> WelfareAccount.Step.ACTIVE;
        case CLOSED -> WelfareAccount.Step.CLOSED;
      };
    }
  }

  public record Done(UUID account) implements vn.gandan.operation.Done {}
}
