package vn.gandan.bank;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the bank what came, writes down what is new, and enters it in the books. Outside of any
 * transaction, which would wait for the bank.
 */
@Service
public class CreditHearing {
  private static final Logger LOG = LoggerFactory.getLogger(CreditHearing.class);

  /** Answers missing in a row after which the bank is down until the next round. */
  private static final int DOWN = 3;

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
    told.ifPresent(notes -> notes.forEach(note -> entries.hear(account, note, reference)));
    return told.isPresent();
  }

  /**
   * Everything that came to the accounts on which offices of the current province receive, whatever
   * the payer wrote: money under a mistyped code, under none, or long after its code was shown. At
   * most 20 accounts at once, the others in their turn.
   *
   * @param end no question is begun from then on
   * @throws IllegalStateException within a transaction
   */
  public void hear(Instant end) {
    mustWaitForNothing();
    if (!line.connected()) {
      return;
    }
    int missing = 0;
    for (HearingTable.Turn turn : table.next()) {
      if (missing == DOWN || !clock.instant().isBefore(end)) {
        return;
      }
      missing = heard(turn) ? 0 : missing + 1;
    }
  }

  private static void mustWaitForNothing() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("no transaction waits for a bank");
    }
  }

  /**
   * @return whether the bank answered
   */
  private boolean heard(HearingTable.Turn turn) {
    Instant now = clock.instant();
    Instant since = turn.heardTo() == null ? HearingRules.backFrom(now) : turn.heardTo();
    Instant back = turn.lookedBackAt() == null ? now : turn.lookedBackAt();
    String subject = turn.account().subject();
    // Before the question: one that goes wrong is not the first of each round.
    table.asked(subject, new HearingRules.Next(since, back), now);
    Optional<BankLine.Told> told = line.since(turn.account(), since);
    told.ifPresent(all -> {
      all.notes().forEach(note -> hear(turn.account(), note));
      List<Instant> booked = all.notes().stream().map(CreditNote::at).toList();
      if (!HearingRules.followable(since, booked, all.items())) {
        LOG.error("the bank tells {} neither in order nor to its end", subject);
      }
      table.asked(subject, HearingRules.next(since, booked, all.items(), back, now), now);
    });
    return told.isPresent();
  }

  /** Under the code that somebody was shown for this account; else under none. */
  private void hear(ReceivingAccount account, CreditNote note) {
    for (Reference code : note.codes()) {
      Optional<ReceivingAccount> asked = askedFor(code, account);
      if (asked.isPresent()) {
        entries.hear(asked.get(), note, code);
        return;
      }
    }
    entries.hear(account, note, null);
  }

  private Optional<ReceivingAccount> askedFor(Reference code, ReceivingAccount account) {
    return claims.stream()
        .flatMap(each -> each.accountOf(code).stream())
        .flatMap(id -> accounts.find(id).stream())
        .filter(meant -> meant.subject().equals(account.subject()))
        .findFirst();
  }
}
