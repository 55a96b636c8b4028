package vn.gandan.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.gandan.kernel.LockOrder;
import vn.gandan.kernel.Source;

/** Decides what a set of transfers does to accounts; touches no table. */
@Source({
  "Luật Kế toán 88/2015/QH13, Điều 27: sửa chữa sổ kế toán không tẩy xóa",
  "own rule: each đồng is on exactly one account"
})
final class PostingRules {
  private PostingRules() {}

  /** What is added to the two sums of an account. */
  record Change(AccountName account, long debit, long credit) {
    private Change plus(long moreDebit, long moreCredit) {
      return new Change(
          account, Math.addExact(debit, moreDebit), Math.addExact(credit, moreCredit));
    }
  }

  /**
   * One change for each account, in the order of the ids: every operation locks accounts in that
   * order, so that two never wait for each other. Java compares ids as signed numbers; the
   * database, which locks all accounts of a hand by itself, as they are written.
   */
  static Collection<Change> changes(List<Transfer> transfers) {
    SortedMap<UUID, Change> byAccount = new TreeMap<>(LockOrder.BY_ID);
    for (Transfer transfer : transfers) {
      add(byAccount, transfer.debit(), transfer.amount(), 0);
      add(byAccount, transfer.credit(), 0, transfer.amount());
    }
    return byAccount.values();
  }

  private static void add(
      SortedMap<UUID, Change> changes, AccountName account, long debit, long credit) {
    changes.merge(
        account.id(),
        new Change(account, debit, credit),
        (before, _) -> before.plus(debit, credit));
  }

  /** The mirrors of these entries, last one first. */
  static List<Transfer> mirrors(List<Entry> entries, List<Reason> reasons) {
    List<Transfer> mirrors = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      mirrors.add(
          new Transfer(
              reasons.get(i),
              /* debit= */ entry.credit(),
              /* credit= */ entry.debit(),
              entry.amount()));
    }
    return mirrors;
  }

  /**
   * What moves all that a hand holds to another, so that nothing is left.
   *
   * @param reason by which a kind of account is moved to its like
   */
  static List<Transfer> sweep(List<Balance> held, UUID to, Reason reason) {
    List<Transfer> transfers = new ArrayList<>();
    for (Balance balance : held) {
      AccountName here = balance.account();
      AccountName there = here.heldBy(to);
      long rest = balance.debits() - balance.credits();
      if (rest > 0) {
        transfers.add(new Transfer(reason, there, here, rest));
      } else if (rest < 0) {
        transfers.add(new Transfer(reason, here, there, -rest));
      }
    }
    return transfers;
  }
}
