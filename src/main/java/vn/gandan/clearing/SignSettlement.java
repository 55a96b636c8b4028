package vn.gandan.clearing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;

/** A second person of the post, or the payer's officer, signs a settlement (ký quyết toán). */
public record SignSettlement(@NotNull UUID settlement) implements Act {

  public record Done(UUID settlement, Settlement.Party party) implements vn.gandan.operation.Done {}
}
