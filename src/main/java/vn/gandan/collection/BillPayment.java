package vn.gandan.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A bill whose money was taken (khoản thu hộ), and how far its biller knows.
 *
 * @param id what the biller knows it by
 * @param commission in đồng
 * @param link how its biller is told
 * @param billerDay for which it counts at the biller
 * @param asked how often the biller answered, or did not
 * @param words why the last answer does not count, or why the biller refused
 */
public record BillPayment(
    UUID id,
    UUID biller,
    UUID contract,
    BillerContract.Link link,
    String billerName,
    String customer,
    String bill,
    String period,
    long amount,
    long commission,
    UUID office,
    UUID operation,
    Instant takenAt,
    LocalDate businessDay,
    LocalDate billerDay,
    State state,
    int asked,
    String words) {

  /** In plain words for whoever holds the receipt. */
  public enum State {
    /** Taken; the biller has not answered yet. */
    PENDING,
    CONFIRMED,
    /** The biller does not take it: the money is to be given back. */
    REFUSED,
    /** Given back; the biller has not answered yet. */
    CANCELLING,
    /** Given back, and the biller knows. */
    CANCELLED,
    /** Given back, and the biller says that it cannot be cancelled any more. */
    NOT_CANCELLED;

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Somebody has to act; the others come to an end by themselves, or have. */
    public boolean needsSomebody() {
      return this == REFUSED || this == NOT_CANCELLED;
    }
  }

  @Override
  public String toString() {
    return "payment " + id;
  }
}
