package vn.gandan.bank;

import java.time.Instant;
import java.util.List;

/**
 * One credit as the bank told it, judged and found believable.
 *
 * @param id the bank's own number
 * @param codes everything in what the payer wrote that can be a code of ours
 * @param amount in đồng
 * @param at when it was booked, by the bank's clock
 */
record CreditNote(String id, List<Reference> codes, long amount, Instant at) {
  CreditNote {
    codes = List.copyOf(codes);
  }
}
