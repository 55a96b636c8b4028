package vn.gandan.clearing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * One line of a list with what became of it (dòng quyết toán); names nobody, the payer finds it by
 * its number in the list.
 *
 * @param at when it ended; null if it has not, or never came to be paid
 */
public record SettledLine(
    int line,
    String commune,
    LocalDate month,
    Vnd total,
    DutyOutcome outcome,
    @Nullable UnpaidReason reason,
    @Nullable Instant at) {}
