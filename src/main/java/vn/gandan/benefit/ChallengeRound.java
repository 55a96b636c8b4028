package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/** The list is compared with what is known, and the communes are asked (đưa ra rà soát). */
public record ChallengeRound(@NotNull UUID round) implements Act {

  /**
   * @param lines how many have to be explained
   */
  public record Done(long lines) implements vn.gandan.operation.Done {}
}
