package vn.gandan.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where transfers arrive, and how it is asked for. The face of the module. */
@Service
public class Bank {
  private final AccountBook accounts;
  private final BankLine line;

  Bank(AccountBook accounts, BankLine line) {
    this.accounts = accounts;
    this.line = line;
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
}
