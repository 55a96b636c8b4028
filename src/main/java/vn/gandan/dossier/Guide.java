package vn.gandan.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Help with the national portal, sitting beside the citizen (SI-013, SI-057). The citizen types
 * every password.
 *
 * @param minutes how long it took
 * @param portalCode the portal's receipt, if it was submitted
 * @param reason why it failed, if it did
 */
public record Guide(
    @NotNull UUID guidance,
    @NotNull @Pattern(regexp = "[1-6]\\.\\d{6}") String procedure,
    @Min(0) @Max(480) int minutes,
    @NotNull Outcome outcome,
    @Nullable @Pattern(regexp = "[0-9A-Z.-]{8,40}") String portalCode,
    @Nullable @Written(min = 5, max = 300) String reason)
    implements Act {

  /** How it ended. */
  public enum Outcome {
    /** Submitted on the portal. */
    SUBMITTED,
    /** Told what is needed; nothing submitted yet. */
    INFORMED,
    FAILED
  }

  public record Done(UUID guidance) implements vn.gandan.operation.Done {}
}
