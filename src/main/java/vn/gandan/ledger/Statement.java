package vn.gandan.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * An account over some time (sổ chi tiết).
 *
 * @param opening on it before the first line, on its own side
 * @param lines the first of its entries
 * @param entries how many there are, shown as lines or not
 * @param closing on it after all entries
 */
public record Statement(
    AccountName account, long opening, List<Line> lines, long entries, long closing) {

  /**
   * @param added on the account's own side; below zero if it was taken away
   * @param after what is on the account then
   */
  public record Line(Entry entry, long added, long after) {}

  /** Whether there are more entries than lines. */
  public boolean cut() {
    return entries > lines.size();
  }

  /**
   * @param before what had come to the account before the first entry
   * @param until what had come to it after the last one
   * @param first the entries between, or the first of them
   */
  static Statement of(
      AccountName account, LedgerJournal.Sums before, LedgerJournal.Sums until, List<Entry> first) {
    boolean debitAdds = account.purpose().side() == AccountPurpose.Side.DEBIT;
    long opening = account.purpose().amount(before.debits(), before.credits());
    List<Line> lines = new ArrayList<>();
    long after = opening;
    for (Entry entry : first) {
      boolean added = entry.debit().equals(account) == debitAdds;
      long amount = added ? entry.amount() : -entry.amount();
      after += amount;
      lines.add(new Line(entry, amount, after));
    }
    return new Statement(
        account,
        opening,
        List.copyOf(lines),
        until.entries() - before.entries(),
        account.purpose().amount(until.debits(), until.credits()));
  }
}
