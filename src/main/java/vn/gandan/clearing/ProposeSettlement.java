package vn.gandan.clearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * Somebody of the provincial post office proposes what a round came to under one contract (lập
 * quyết toán).
 *
 * @param settlement made by the caller
 * @param digest of the lines that were looked at
 */
public record ProposeSettlement(
    @NotNull UUID settlement,
    @NotNull UUID round,
    @NotNull UUID contract,
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest)
    implements Act {

  public record Done(UUID settlement, long owedDong, long feeDong)
      implements vn.gandan.operation.Done {}
}
