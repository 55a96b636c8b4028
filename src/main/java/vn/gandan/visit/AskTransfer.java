package vn.gandan.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.gandan.bank.Reference;
import vn.gandan.operation.Act;

/**
 * Shows a person the code that asks for a transfer of what they pay in this basket. Takes nothing:
 * the basket is settled when the money is there.
 *
 * @param request made by the caller
 * @param person who came
 * @param offers keys of what they take, of all that is offered to them here now
 * @param due what they were shown that they pay, in đồng
 */
public record AskTransfer(
    @NotNull UUID request,
    @NotNull UUID person,
    @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 200) String> offers,
    @Positive @Max(1_000_000_000_000L) long due)
    implements Act {

  /**
   * @param reference what the payer writes with the transfer
   * @param code the text of the VietQR code
   */
  public record Done(UUID request, Reference reference, String code)
      implements vn.gandan.operation.Done {}
}
