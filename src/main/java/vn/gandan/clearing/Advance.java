package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Vnd;

/** Money that a payer sent for a round (tạm ứng). */
public record Advance(
    UUID roundId, UUID contractId, UUID officeId, Vnd amount, String paper, LocalDate paidOn) {}
