package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * Money that a payer sent for a round (tạm ứng).
 *
 * @param enteredBy by account
 * @param reversed why it was taken back by a second person; null while it counts
 */
public record Advance(
    UUID advanceId,
    UUID roundId,
    UUID contractId,
    UUID officeId,
    Vnd amount,
    String paper,
    LocalDate paidOn,
    UUID enteredBy,
    @Nullable String reversed) {}
