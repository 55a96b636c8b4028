package vn.gandan.till;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;

/**
 * The accounts of one difference.
 *
 * @param office in whose books
 * @param difference by whose id
 */
record CashAccounts(UUID office, UUID difference) {

  /** The difference of this shift's closing or of this remittance. */
  static UUID differenceOf(UUID shiftOrRemittance) {
    return UUID.nameUUIDFromBytes(
        ("gandan:difference:" + shiftOrRemittance).getBytes(StandardCharsets.UTF_8));
  }

  AccountName lacking() {
    return AccountName.dong(office, difference, AccountPurpose.SHORT);
  }

  AccountName tooMuch() {
    return AccountName.dong(office, difference, AccountPurpose.OVER);
  }

  AccountName disputed() {
    return AccountName.dong(office, difference, AccountPurpose.DISPUTED);
  }

  AccountName office(AccountPurpose purpose) {
    return AccountName.dong(office, office, purpose);
  }
}
