package vn.gandan.clearing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/** Somebody for whom a settlement waits will not sign it (từ chối quyết toán). */
public record RefuseSettlement(
    @NotNull UUID settlement, @NotNull @Written(min = 3, max = 500) String words) implements Act {

  public record Done(UUID settlement) implements vn.gandan.operation.Done {}
}
