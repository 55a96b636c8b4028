package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;

/**
 * The receiver signs how to be paid from the next round on that is not frozen yet (đăng ký hình
 * thức nhận tiền): to an account, or in cash at a pay point of the office.
 *
 * @param consent made by the caller
 * @param duty any duty of the person and programme that it is about
 * @param account null for cash
 * @param point null for an account
 * @param number citizen number as the card or telephone shows it
 * @param signature drawn on the screen, as an attachment; null where a paper was signed
 */
public record ChooseWay(
    @NotNull UUID consent,
    @NotNull UUID person,
    @NotNull UUID duty,
    @Nullable UUID account,
    @Nullable UUID point,
    @Personal @NotNull @Pattern(regexp = "[0-9]{12}") String number,
    @Nullable UUID signature)
    implements Act {

  public record Done(UUID consent) implements vn.gandan.operation.Done {}

  @Override
  public String toString() {
    return "choose way " + consent;
  }
}
