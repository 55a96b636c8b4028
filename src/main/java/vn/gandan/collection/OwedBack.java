package vn.gandan.collection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;

/**
 * What a customer may get back for a bill (khoản phải trả lại khách).
 *
 * @param from the office's account on which it stands
 * @param amount in đồng
 * @param surplus what the biller does not count of it; null if the biller refused the whole bill
 * @param bank subject of the office's account at the bank on which the bill's money came; null if
 *     it was paid in cash
 */
public record OwedBack(
    AccountName from, long amount, @Nullable Surplus surplus, @Nullable String bank) {

  /** What came by transfer goes back through the bank, and nothing else does. */
  public boolean byTransfer() {
    return bank != null;
  }

  AccountName atTheBank(String subject) {
    UUID office = from.office();
    return AccountName.dong(office, office, AccountPurpose.BANK, subject);
  }
}
