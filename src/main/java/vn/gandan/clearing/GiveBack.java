package vn.gandan.clearing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/** What is not paid of a round goes back to who owes it (trả lại bên chi trả). */
public record GiveBack(@NotNull UUID round, @NotNull Extent extent) implements Act {

  /** How much of it. */
  public enum Extent {
    /** Only what must not be paid any more, at any time. */
    STOPPED,
    /** All that is unpaid, when its days are over. */
    EVERYTHING
  }

  /**
   * @param duties how many went back
   */
  public record Done(UUID round, long duties, long dong) implements vn.gandan.operation.Done {}
}
