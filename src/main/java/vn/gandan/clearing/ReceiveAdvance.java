package vn.gandan.clearing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The director has money of the payer's on the office's account, to pay a round out of it (nhận tạm
 * ứng của bên chi trả).
 *
 * @param advance made by the caller
 * @param paper number of the bank's paper; it serves once
 * @param paidOn the day on that paper
 */
public record ReceiveAdvance(
    @NotNull UUID advance,
    @NotNull UUID round,
    @NotNull UUID contract,
    @Positive @Max(ReceiveAdvance.MOST) long amountDong,
    @NotNull @Written(min = 3, max = 50) String paper,
    @NotNull LocalDate paidOn)
    implements Act {
  /** Ten thousand billion: more than any province pays in a month. */
  static final long MOST = 10_000_000_000_000L;

  public record Done(UUID advance, long amountDong) implements vn.gandan.operation.Done {}
}
