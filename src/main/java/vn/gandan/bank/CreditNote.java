package vn.gandan.bank;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One credit as the bank told it, judged and found believable.
 *
 * @param id the bank's own number
 * @param reference the code of ours in what the payer wrote; null if there is none
 * @param amount in đồng
 * @param at when it was booked, by the bank's clock
 */
record CreditNote(String id, @Nullable Reference reference, long amount, Instant at) {}
