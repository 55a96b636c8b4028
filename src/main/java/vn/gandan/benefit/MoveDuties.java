package vn.gandan.benefit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * The director has everything that a point has not paid yet paid at another of the office's points:
 * after the days at pay points, or when a point closes (chuyển điểm chi trả).
 */
public record MoveDuties(@NotNull UUID round, @NotNull UUID from, @NotNull UUID to) implements Act {

  /**
   * @param duties how many went over
   */
  public record Done(long duties) implements vn.gandan.operation.Done {}
}
