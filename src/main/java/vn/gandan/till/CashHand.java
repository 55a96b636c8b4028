package vn.gandan.till;

import java.util.UUID;
import vn.gandan.ledger.AccountName;

/**
 * Who answers for cash: an open shift, or the desk of a vault.
 *
 * @param holder id of the shift or of the vault's desk
 */
record CashHand(UUID holder, AccountName cash) {}
