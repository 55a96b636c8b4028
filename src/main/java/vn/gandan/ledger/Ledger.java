package vn.gandan.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Performance;
import vn.gandan.storage.Writes;

/** What is on which account, and how it came there. The face of the module. */
@Service
public class Ledger {
  private static final int LINES = 5_000;
  private static final int MOST_ENTRIES = 20_000;

  private final LedgerJournal journal;
  private final LedgerCheck check;
  private final Reasons reasons;

  Ledger(LedgerJournal journal, LedgerCheck check, Reasons reasons) {
    this.journal = journal;
    this.check = check;
    this.reasons = reasons;
  }

  /**
   * Enters these transfers into the operation, together: the order among them does not matter.
   *
   * @throws RefusedException when the operation's writes are sent, if an account would go below
   *     what is in it or is closed
   * @throws IllegalStateException for a reason that no module registered
   */
  public void post(Performance performance, List<Transfer> transfers) {
    transfers.forEach(reasons::mustKnow);
    change(performance.writes(), transfers);
    for (Transfer transfer : transfers) {
      journal.addTransfer(performance, nextLeg(performance), transfer, null);
    }
  }

  /**
   * Takes back all entries of an operation by their mirrors.
   *
   * @return what was entered now
   * @throws RefusedException if one of them cannot be taken back, or was before
   */
  public List<Transfer> reverse(Performance performance, UUID operation) {
    List<Entry> entries = journal.ofOperation(operation);
    // Half an operation is never taken back.
    if (entries.isEmpty()
        || entries.size() > MOST_ENTRIES
        || !entries.stream().allMatch(this::reversible)) {
      throw new RefusedException(new LedgerRefusal.NotReversible(operation));
    }
    if (journal.reversed(operation)) {
      throw new RefusedException(new LedgerRefusal.AlreadyReversed());
    }
    List<Transfer> mirrors =
        PostingRules.mirrors(
            entries, entries.stream().map(entry -> reasons.of(entry.reason())).toList());
    performance.writes().means("uq_ledger_transfer_reverses", new LedgerRefusal.AlreadyReversed());
    change(performance.writes(), mirrors);
    for (int i = 0; i < mirrors.size(); i++) {
      Entry.Key reversed = entries.get(entries.size() - 1 - i).key();
      journal.addTransfer(performance, nextLeg(performance), mirrors.get(i), reversed);
    }
    return mirrors;
  }

  private boolean reversible(Entry entry) {
    return entry.reverses() == null && reasons.of(entry.reason()).reversible();
  }

  /**
   * Moves everything that a hand holds to another and closes its accounts for ever.
   *
   * @param kinds the kinds of accounts that may be moved; of any other nothing may be left
   * @param reason by which each is moved to its like
   */
  public void close(
      Performance performance, UUID holder, UUID to, Set<AccountPurpose> kinds, Reason reason) {
    performance.writes().flush();
    List<Balance> held =
        journal.lockHeld(holder).stream()
            .filter(balance -> kinds.contains(balance.account().purpose()))
            .toList();
    post(performance, PostingRules.sweep(held, to, reason));
    shut(performance, holder);
  }

  /**
   * Closes the accounts of a hand for ever.
   *
   * @throws IllegalStateException when the writes are sent, if something is left on one of them
   */
  public void shut(Performance performance, UUID holder) {
    journal.close(performance.writes(), holder);
  }

  private static int nextLeg(Performance performance) {
    return performance.gathered().of(Legs.class, Legs::new).next();
  }

  private void change(Writes writes, List<Transfer> transfers) {
    Collection<PostingRules.Change> changes = PostingRules.changes(transfers);
    for (PostingRules.Change change : changes) {
      journal.addAccount(writes, change.account());
    }
    for (PostingRules.Change change : changes) {
      journal.addToSums(writes, change.account().id(), change.debit(), change.credit());
    }
    writes.means("ck_ledger_account_till", new LedgerRefusal.NotEnoughInTill());
    writes.means("ck_ledger_account_vault", new LedgerRefusal.NotEnoughInVault());
    writes.means("ck_ledger_account_trust", new LedgerRefusal.MoreThanOwed());
    writes.means("ck_ledger_account_closed", new LedgerRefusal.AccountClosed());
  }

  /** What a hand holds now, all accounts that it ever had; at most 1,000. */
  @Transactional(readOnly = true)
  public List<Balance> heldBy(UUID holder) {
    return journal.held(holder);
  }

  /**
   * As {@link #heldBy}, keeping other writers waiting until the operation ends; what this operation
   * gathered is sent first, so that it counts.
   */
  public List<Balance> lockHeldBy(Performance performance, UUID holder) {
    performance.writes().flush();
    return journal.lockHeld(holder);
  }

  /** What is on this account now; 0 if it was never used. */
  @Transactional(readOnly = true)
  public long amount(AccountName account) {
    return journal.balances(List.of(account.id())).stream()
        .findFirst()
        .map(Balance::amount)
        .orElse(0L);
  }

  /** The accounts of these kinds in one office on which there is something; at most 2,000. */
  @Transactional(readOnly = true)
  public List<Balance> ofOffice(UUID office, Collection<AccountPurpose> purposes) {
    return journal.ofOffice(office, purposes);
  }

  /** What every office has on its accounts of these kinds, in no order; at most 5,000. */
  @Transactional(readOnly = true)
  public List<OfficeSum> byOffice(Collection<AccountPurpose> purposes) {
    return journal.byOffice(purposes);
  }

  /** The entries of one operation, in order. */
  @Transactional(readOnly = true)
  public List<Entry> entries(UUID operation) {
    return journal.ofOperation(operation);
  }

  /** Every entry on any account of a hand, as it was recorded; at most 20,000. */
  @Transactional(readOnly = true)
  public List<Entry> entriesOf(UUID holder) {
    return journal.ofHolder(holder);
  }

  /**
   * An account between two instants, as it was known at a third; at most its first 5,000 lines,
   * while the balance is that of all entries.
   *
   * @param from included
   * @param until left out
   * @param knownAt entries recorded later are left out: now for what is known now
   */
  @Transactional(readOnly = true)
  public Optional<Statement> statement(UUID account, Instant from, Instant until, Instant knownAt) {
    return journal.balances(List.of(account)).stream()
        .findFirst()
        .map(balance ->
            Statement.of(
                balance.account(),
                journal.before(account, from, knownAt),
                journal.before(account, until, knownAt),
                journal.ofAccount(account, from, until, knownAt, LINES)));
  }

  /** Each kind of account of an office with its two sums. */
  @Transactional(readOnly = true)
  public TrialBalance trialBalance(UUID office) {
    return new TrialBalance(office, check.trialBalance(office));
  }

  /**
   * Adds every entry of this province up again.
   *
   * @return where the book and its sums differ; empty is as it must be; at most 100
   */
  @Transactional(readOnly = true)
  public List<BookGap> recompute() {
    return check.gaps();
  }
}
