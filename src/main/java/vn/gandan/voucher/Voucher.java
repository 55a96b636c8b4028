package vn.gandan.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was entered on the ground of a paper (chứng từ), and what a second person said about it.
 *
 * @param operation by which it was entered, and by which it is taken back whole
 * @param kind name of the act that entered it
 * @param part which of the things that this act enters; empty if it is one
 * @param unit the office, or the provincial post office, in which it was entered
 * @param paper its number as it stands on it
 * @param amount in đồng
 * @param enteredBy an account
 * @param day the business day on which it was entered
 * @param former entered before there were vouchers, so that nobody waits for a second person
 * @param checked null while nobody held paper and entry against each other
 * @param back null while it stands
 */
public record Voucher(
    UUID operation,
    String kind,
    String part,
    UUID unit,
    String paper,
    long amount,
    UUID enteredBy,
    Instant enteredAt,
    LocalDate day,
    boolean former,
    @Nullable Signed checked,
    @Nullable Back back) {

  /** How far it is. */
  public enum State {
    /** Chờ đối chiếu. */
    ENTERED,
    /** Ghi trước khi có đối chiếu. */
    FORMER,
    /** Đã đối chiếu. */
    CHECKED,
    /** Đã hủy ghi. */
    TAKEN_BACK
  }

  /** The second person, by account. */
  public record Signed(UUID by, Instant at) {}

  /**
   * Who took it back, and why.
   *
   * @param by an account; never who entered it
   */
  public record Back(UUID by, Instant at, String words) {}

  /** What pages call it: {@code till.bank.drawn}. */
  public String what() {
    return part.isEmpty() ? kind : kind + "." + part;
  }

  public State state() {
    if (back != null) {
      return State.TAKEN_BACK;
    }
    if (checked != null) {
      return State.CHECKED;
    }
    return former ? State.FORMER : State.ENTERED;
  }
}
