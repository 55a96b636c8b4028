package vn.gandan.bank;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that the bank says has come (báo có). Keeps no name and no text of the payer.
 *
 * @param account on which it came
 * @param bankRef the bank's own number of it
 * @param reference the code under which it came; null if it came under none of ours
 * @param amount in đồng
 * @param bookedAt when, as the bank says
 * @param heardAt when we were told
 */
public record Credit(
    UUID id,
    UUID account,
    String bankRef,
    @Nullable Reference reference,
    long amount,
    Instant bookedAt,
    Instant heardAt) {}
