package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;

/**
 * A duty whose transfer failed is paid in cash within its round, because the receiver signs for it
 * (chuyển khoản không thành công, nhận tiền mặt). It is in no order to the bank any more.
 *
 * @param consent made by the caller
 * @param point of the office, where it is paid
 * @param number citizen number as the card or telephone shows it
 * @param signature drawn on the screen, as an attachment; null where a paper was signed
 */
public record BringToCash(
    @NotNull UUID consent,
    @NotNull UUID person,
    @NotNull UUID duty,
    @NotNull UUID point,
    @Personal @NotNull @Pattern(regexp = "[0-9]{12}") String number,
    @Nullable UUID signature)
    implements Act {

  /**
   * @param amount in đồng
   */
  public record Done(UUID duty, long amount) implements vn.gandan.operation.Done {}

  @Override
  public String toString() {
    return "bring to cash " + duty;
  }
}
