package vn.gandan.ledger;

/**
 * One amount on its way: from the credited account to the debited one.
 *
 * @param amount in whole units, at least 1
 */
public record Transfer(Reason reason, AccountName debit, AccountName credit, long amount) {
  /** A thousand times the country's yearly output; whatever is larger is a typing error. */
  public static final long MOST = 1_000_000_000_000_000L;

  public Transfer {
    if (amount < 1 || amount > MOST) {
      throw new IllegalArgumentException("not an amount to transfer: " + amount);
    }
    if (!debit.office().equals(credit.office()) || !debit.unit().equals(credit.unit())) {
      throw new IllegalArgumentException("a transfer stays within one office and one unit");
    }
  }
}
