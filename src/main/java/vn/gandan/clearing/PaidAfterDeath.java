package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Vnd;

/**
 * A payment for a month after a death that the commune has told (khoản đã chi sau khi mất); by the
 * personal number, and not asked back yet.
 *
 * @param line of the list
 * @param amount for the month itself
 * @param total with the arrears that were paid beside it
 */
public record PaidAfterDeath(
    UUID entitlementId,
    UUID roundId,
    int line,
    LocalDate month,
    LocalDate diedOn,
    Vnd amount,
    Vnd total) {}
