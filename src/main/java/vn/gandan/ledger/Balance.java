package vn.gandan.ledger;

/**
 * What an account says.
 *
 * @param debits sum of all amounts that came to it on this side, since the beginning
 * @param credits the same of the other side
 */
public record Balance(AccountName account, long debits, long credits, boolean closed) {

  /** How much is on it, counted on its own side; below zero if it is overdrawn. */
  public long amount() {
    return account.purpose().amount(debits, credits);
  }
}
