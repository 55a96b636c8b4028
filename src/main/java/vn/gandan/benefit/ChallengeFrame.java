package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list is held against.
 *
 * @param former the list that was paid in the round before; null for a programme's first
 * @param standard what the month's rate of the programme's kind is, in đồng; 0 if it has none
 * @param standardBefore the same in the month of the former list
 * @param exact the amount that everybody gets, in đồng; 0 where amounts differ
 * @param ageLeast 0 if nobody is too young
 */
record ChallengeFrame(
    UUID roster,
    @Nullable UUID former,
    UUID programme,
    LocalDate month,
    LocalDate firstDay,
    long standard,
    long standardBefore,
    long exact,
    int ageMost,
    int ageLeast,
    int proxyMost,
    int proxyMonths,
    int proofMonths) {}
