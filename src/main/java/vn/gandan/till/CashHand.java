package vn.gandan.till;

import java.util.UUID;
import vn.gandan.ledger.AccountName;

/**
 * Who answers for cash: an open shift, or the desk of a vault.
 *
 * @param desk where it lies
 * @param holder id of the shift or of the vault's desk
 */
record CashHand(UUID desk, UUID holder, AccountName cash) {}
