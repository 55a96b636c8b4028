package vn.gandan.clearing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * What a signed settlement says was paid by the bank (thanh toán theo quyết toán): the rest to whom
 * it is owed, or the fee to the post.
 *
 * @param amountDong as it stands on the bank's paper; it must be what the settlement says. A rest
 *     of 0 that lies unevenly in the offices' books is entered too: by the paper that evens them
 *     out
 * @param paper number of the bank's paper; it serves once for each part
 * @param paidOn the day on that paper
 */
public record PaySettlement(
    @NotNull UUID settlement,
    @NotNull Part part,
    @PositiveOrZero @Max(ReceiveAdvance.MOST) long amountDong,
    @NotNull @Written(min = 3, max = 50) String paper,
    @NotNull LocalDate paidOn)
    implements Act {

  /** Which of what is owed. */
  public enum Part {
    /** Phần còn lại: by the payer, or back to it. */
    REST,
    /** Phí chi trả. */
    FEE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public record Done(UUID settlement, Part part) implements vn.gandan.operation.Done {}
}
