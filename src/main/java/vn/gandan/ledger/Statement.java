package vn.gandan.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * An account over some time (sổ chi tiết).
 *
 * @param opening on it before the first line, on its own side
 * @param closing on it after the last line
 */
public record Statement(AccountName account, long opening, List<Line> lines, long closing) {

  /**
   * @param added on the account's own side; below zero if it was taken away
   * @param after what is on the account then
   */
  public record Line(Entry entry, long added, long after) {}

  static Statement of(AccountName account, long debits, long credits, List<Entry> entries) {
    boolean debitAdds = account.purpose().side() == AccountPurpose.Side.DEBIT;
    long opening = debitAdds ? debits - credits : credits - debits;
    List<Line> lines = new ArrayList<>();
    long after = opening;
    for (Entry entry : entries) {
      boolean added = entry.debit().equals(account) == debitAdds;
      long amount = added ? entry.amount() : -entry.amount();
      after += amount;
      lines.add(new Line(entry, amount, after));
    }
    return new Statement(account, opening, List.copyOf(lines), after);
  }
}
