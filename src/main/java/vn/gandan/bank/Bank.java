package vn.gandan.bank;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where transfers arrive, and what the bank has confirmed. The face of the module. */
@Service
public class Bank {
  private final AccountBook accounts;
  private final CreditJournal credits;
  private final BankLine line;
  private final InstantSource clock;

  Bank(AccountBook accounts, CreditJournal credits, BankLine line, InstantSource clock) {
    this.accounts = accounts;
    this.credits = credits;
    this.line = line;
    this.clock = clock;
  }

  /**
   * The account on which an office receives; empty if the province has named none, or if there is
   * no line to a bank that could confirm anything.
   */
  @Transactional(readOnly = true)
  public Optional<ReceivingAccount> accountOf(UUID office, LocalDate day) {
    return line.connected() ? accounts.of(office, day) : Optional.empty();
  }

  @Transactional(readOnly = true)
  public Optional<ReceivingAccount> account(UUID account) {
    return accounts.find(account);
  }

  /** Every entry, latest first; at most 500. */
  @Transactional(readOnly = true)
  public List<ReceivingAccount> accounts() {
    return accounts.all();
  }

  /** The text of the code that asks for this. */
  public String code(ReceivingAccount account, long amount, Reference reference) {
    return VietQrRules.write(account.code(amount, reference));
  }

  /** What a code asks for; empty if it is none. */
  public Optional<VietQr> read(String text) {
    return VietQrRules.read(text);
  }

  /**
   * Asks the bank what came under a reference and writes down what is new.
   *
   * @return whether the bank answered
   * @throws IllegalStateException within a transaction, which would wait for the bank
   */
  public boolean ask(ReceivingAccount account, Reference reference) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("no transaction waits for a bank");
    }
    Optional<List<BankLine.Told>> told = line.credits(account, reference);
    told.ifPresent(all -> all.forEach(each -> credits.add(account.id(), each, clock.instant())));
    return told.isPresent();
  }

  /** What has been heard under these references, as it was heard; at most 1,000. */
  @Transactional(readOnly = true)
  public List<Credit> credits(Collection<Reference> references) {
    return credits.under(references);
  }
}
