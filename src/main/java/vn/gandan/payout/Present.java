package vn.gandan.payout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * Somebody comes to be paid, shows who they are and signs (xuất trình, ký nhận). What they are paid
 * then follows in the basket of the visit, on the same shift and day.
 *
 * @param presentation made by the caller
 * @param person who stands there: the receiver or who collects for them
 * @param duties which duties to pay are meant
 * @param number citizen number as the card or telephone shows it; null for whom two witnesses know
 * @param witness a name; both for {@link Proof#KNOWN} and for nothing else
 * @param signature drawn on the screen, as an attachment; null where the paper list was signed
 * @param photo of the person, as an attachment; only where the payer asks for it, and never else
 */
public record Present(
    @NotNull UUID presentation,
    @NotNull UUID person,
    @NotNull @Size(min = 1, max = 48) List<@NotNull UUID> duties,
    @NotNull Proof proof,
    @Personal @Nullable @Pattern(regexp = "[0-9]{12}") String number,
    @Personal @Nullable @Written(min = 2, max = 120) String witness,
    @Personal @Nullable @Written(min = 2, max = 120) String otherWitness,
    @Nullable UUID signature,
    @Nullable UUID photo)
    implements Act {

  /**
   * @param amount what may be paid now, in đồng
   */
  public record Done(UUID presentation, long amount) implements vn.gandan.operation.Done {}

  @Override
  public String toString() {
    return "present " + presentation;
  }
}
