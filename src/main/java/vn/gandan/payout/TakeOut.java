package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * A courier takes duties out of the pay points' hand to pay them at home on the own round (nhận đi
 * chi tại nhà). The cash is handed over apart, and counted by both.
 */
public record TakeOut(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> duties)
    implements Act {

  /**
   * @param amount of all of them, in đồng
   */
  public record Done(int duties, long amount) implements vn.gandan.operation.Done {}
}
