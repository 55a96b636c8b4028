package vn.gandan.clearing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * What came back after a death, when the settlement of its round was proposed already, is passed on
 * to the payer (chuyển trả tiền thu hồi).
 *
 * @param amountDong as it stands on the bank's paper; all that came back since and was not passed
 *     on
 * @param paper number of the bank's paper; it serves once
 * @param paidOn the day on that paper
 */
public record ReturnRecovered(
    @NotNull UUID passedOn,
    @NotNull UUID settlement,
    @Positive @Max(ReceiveAdvance.MOST) long amountDong,
    @NotNull @Written(min = 3, max = 50) String paper,
    @NotNull LocalDate paidOn)
    implements Act {

  public record Done(UUID passedOn, long amountDong) implements vn.gandan.operation.Done {}
}
