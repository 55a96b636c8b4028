package vn.gandan.clearing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * What was paid for a month after its receiver had died is asked back (thu hồi tiền chi sau khi
 * mất).
 *
 * @param paper the extract that tells the death
 * @param amountDong at most what was paid; null for the month's own amount, without the arrears,
 *     which belong to months before it
 */
public record Reclaim(
    @NotNull UUID entitlement,
    @NotNull LocalDate diedOn,
    @NotNull @Written(min = 3, max = 200) String paper,
    @Nullable @Positive @Max(ReceiveAdvance.MOST) Long amountDong)
    implements Act {

  public record Done(UUID entitlement, long dong) implements vn.gandan.operation.Done {}
}
