package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Whether somebody whose number was told under another name is meant (trả lời nghi vấn): then the
 * duty is stopped, else it is paid.
 *
 * @param event what was told
 */
public record AnswerQuestion(
    @NotNull UUID entitlement,
    @NotNull UUID event,
    @NotNull Outcome outcome,
    @Personal @NotNull @Written(min = 3, max = 500) String words)
    implements Act {

  /** What was found out. */
  public enum Outcome {
    /** Đúng người: dừng chi. */
    STOP,
    /** Người khác: vẫn chi. */
    KEEP
  }

  public record Done(UUID entitlement, Outcome outcome) implements vn.gandan.operation.Done {}

  @Override
  public String toString() {
    return outcome + " " + entitlement;
  }
}
