package vn.gandan.clearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.gandan.operation.Act;

/** Somebody for whom a settlement waits will not sign it (từ chối quyết toán). */
public record RefuseSettlement(
    @NotNull UUID settlement, @NotBlank @Size(min = 3, max = 500) String words) implements Act {

  public record Done(UUID settlement) implements vn.gandan.operation.Done {}
}
