package vn.gandan.bank;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the bank what came, writes down what is new, and enters it in the books. Outside of any
 * transaction, which would wait for the bank.
 */
@Service
public class CreditHearing {
  /** How far back the first question about an account reaches. */
  private static final Duration FIRST = Duration.ofDays(3);

  /** Banks book late and date back; so far back is asked again each time. */
  private static final Duration OVERLAP = Duration.ofHours(1);

  private final HearingTable table;
  private final BankLine line;
  private final CreditEntries entries;
  private final List<CreditClaims> claims;
  private final AccountBook accounts;
  private final InstantSource clock;

  // How far was heard, who is asked, what follows, and who knows codes.
  CreditHearing(
      HearingTable table,
      BankLine line,
      CreditEntries entries,
      List<CreditClaims> claims,
      AccountBook accounts,
      InstantSource clock) {
    this.table = table;
    this.line = line;
    this.entries = entries;
    this.claims = List.copyOf(claims);
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * What came under one code.
   *
   * @return whether the bank answered
   * @throws IllegalStateException within a transaction
   */
  public boolean ask(ReceivingAccount account, Reference reference) {
    mustWaitForNothing();
    Optional<List<CreditNote>> told = line.under(account, reference);
    told.ifPresent(notes -> entries.hear(account.id(), notes));
    return told.isPresent();
  }

  /**
   * Everything that came to the accounts on which offices of the current province receive, whatever
   * the payer wrote: money under a mistyped code, under none, or long after its code was shown. At
   * most 20 accounts at once, the others in their turn.
   *
   * @throws IllegalStateException within a transaction
   */
  public void hear() {
    mustWaitForNothing();
    if (line.connected()) {
      round();
    }
  }

  private static void mustWaitForNothing() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("no transaction waits for a bank");
    }
  }

  private void round() {
    Instant now = clock.instant();
    for (HearingTable.Turn turn : table.next()) {
      // Before the question: one that goes wrong is not the first of each round.
      Instant since = turn.heardTo() == null ? now.minus(FIRST) : turn.heardTo();
      table.asked(turn.account().id(), since, now);
      line.since(turn.account(), since)
          .ifPresent(notes -> {
            hear(turn.account(), notes);
            table.asked(turn.account().id(), next(since, notes, now), now);
          });
    }
  }

  private void hear(ReceivingAccount account, List<CreditNote> notes) {
    List<CreditNote> strays = new ArrayList<>();
    for (CreditNote note : notes) {
      UUID asked = asked(note, account);
      if (asked == null) {
        // Whatever digits the payer wrote: nobody was ever shown them.
        strays.add(new CreditNote(note.id(), null, note.amount(), note.at()));
      } else {
        entries.hear(asked, List.of(note));
      }
    }
    entries.hear(account.id(), strays);
  }

  /** The account that its code was shown for; null if it has none, or came to another account. */
  private @Nullable UUID asked(CreditNote note, ReceivingAccount account) {
    Reference reference = note.reference();
    if (reference == null) {
      return null;
    }
    return claims.stream()
        .flatMap(each -> each.accountOf(reference).stream())
        .flatMap(id -> accounts.find(id).stream())
        .filter(meant -> meant.subject().equals(account.subject()))
        .map(ReceivingAccount::id)
        .findFirst()
        .orElse(null);
  }

  private static Instant next(Instant since, List<CreditNote> notes, Instant now) {
    Instant last =
        notes.stream().map(CreditNote::at).max(Instant::compareTo).orElse(since.plus(OVERLAP));
    Instant believed = last.isAfter(now) ? now : last;
    boolean all = notes.size() < BankLine.MOST_OF_AN_ACCOUNT;
    Instant next = all ? believed.minus(OVERLAP) : believed;
    return next.isBefore(since) ? since : next;
  }
}
