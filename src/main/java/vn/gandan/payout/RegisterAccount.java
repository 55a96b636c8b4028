package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A welfare account of a person becomes known (ghi tài khoản an sinh xã hội). When it is first paid
 * says the bank alone, by its answer to an order.
 *
 * @param account made by the caller
 * @param person the receiver, in whose name it is
 * @param duty any duty of the person and programme that it is about
 * @param activeOn null while nobody has said so
 * @param toldBy the paper, or who said so
 */
public record RegisterAccount(
    @NotNull UUID account,
    @NotNull UUID person,
    @NotNull UUID duty,
    @NotNull @Written(min = 2, max = 120) String bank,
    @Personal @NotNull @Pattern(regexp = "[0-9]{4,24}") String number,
    @NotNull LocalDate openedOn,
    @Nullable LocalDate activeOn,
    WelfareAccount.@NotNull Source source,
    @Personal @NotNull @Written(min = 2, max = 200) String toldBy)
    implements Act {

  public record Done(UUID account) implements vn.gandan.operation.Done {}

  @Override
  public String toString() {
    return "register account " + account;
  }
}
