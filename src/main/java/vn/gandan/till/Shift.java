package vn.gandan.till;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;

/**
 * One clerk answering for the cash of one desk (ca), or one courier for a cash bag.
 *
 * @param seq from 1 at each desk
 * @param clerk the account of whoever answers
 * @param clerkSeq from 1 for each clerk
 * @param breaks how many breaks it had
 * @param onBreak whether the last of them lasts
 * @param closing null while it is open
 */
public record Shift(
    UUID id,
    UUID office,
    UUID desk,
    int seq,
    UUID clerk,
    int clerkSeq,
    @Nullable UUID staff,
    Instant openedAt,
    LocalDate businessDay,
    int breaks,
    boolean onBreak,
    @Nullable Closing closing) {

  /**
   * How a shift ended.
   *
   * @param expected by the book, in đồng
   * @param counted without seeing the book, in đồng
   * @param unsent operations that a device had not sent; above 0 the closing is incomplete
   */
  public record Closing(UUID operation, long expected, long counted, int unsent, Instant at) {
    public boolean complete() {
      return unsent == 0;
    }
  }

  public AccountName cash() {
    return AccountName.dong(office, id, AccountPurpose.TILL_CASH);
  }

  /** An account in this shift's hand, for somebody or something; the office's after the closing. */
  public AccountName account(AccountPurpose purpose, String subject) {
    return AccountName.dong(office, id, purpose, subject);
  }
}
