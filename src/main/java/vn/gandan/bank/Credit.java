package vn.gandan.bank;

import java.time.Instant;
import java.util.UUID;

/**
 * Money that the bank says has come (báo có). Keeps no name and no text of the payer.
 *
 * @param bankRef the bank's own number of it
 * @param amount in đồng
 * @param bookedAt when, as the bank says
 * @param heardAt when we were told
 */
public record Credit(
    UUID id, String bankRef, Reference reference, long amount, Instant bookedAt, Instant heardAt) {}
