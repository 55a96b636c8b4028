package vn.gandan.clearing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * Everything of a round that waits to be transferred goes into one numbered order to the bank (lập
 * lệnh chuyển tiền).
 *
 * @param order made by the caller
 */
public record OrderTransfers(@NotNull UUID order, @NotNull UUID round) implements Act {

  public record Done(UUID order, int seq, long duties, long dong)
      implements vn.gandan.operation.Done {}
}
