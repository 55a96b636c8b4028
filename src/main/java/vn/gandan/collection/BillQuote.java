package vn.gandan.collection;

import java.time.Instant;
import java.util.UUID;

/**
 * One open bill as its biller told of it (hóa đơn chưa trả). Its id becomes that of the payment.
 *
 * @param period as the biller writes it, such as {@code 10/2026}
 * @param payer masked: a family name and initials
 * @param amount in đồng
 * @param expiresAt it counts until then
 * @param taken whether its money was taken already
 */
public record BillQuote(
    UUID id,
    UUID query,
    UUID biller,
    String customer,
    String bill,
    String period,
    String payer,
    long amount,
    Instant expiresAt,
    boolean taken) {

  public boolean open(Instant now) {
    return !taken && now.isBefore(expiresAt);
  }

  @Override
  public String toString() {
    return "quote " + id;
  }
}
