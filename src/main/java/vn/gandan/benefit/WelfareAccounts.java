package vn.gandan.benefit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.gandan.operation.Performance;

/**
 * Tài khoản an sinh xã hội: to which accounts people of the current province may be paid, and what
 * they signed. Whoever registers or signs does it here, inside its own operation.
 */
@Service
public class WelfareAccounts {
  private final WelfareAccountTable accounts;
  private final ConsentJournal consents;
  private final BenefitLocks locks;

  WelfareAccounts(WelfareAccountTable accounts, ConsentJournal consents, BenefitLocks locks) {
    this.accounts = accounts;
    this.consents = consents;
    this.locks = locks;
  }

  /** Decisions about one person and programme come one after the other. */
  public void lock(UUID beneficiary) {
    locks.lock("account of " + beneficiary);
  }

  public Optional<WelfareAccount> find(UUID account) {
    return accounts.find(account);
  }

  /** The newest first, closed ones too; at most 200. */
  public List<WelfareAccount> of(Collection<UUID> beneficiaries) {
    return beneficiaries.isEmpty() ? List.of() : accounts.of(beneficiaries);
  }

  /** For how many other people and programmes money goes to this account. */
  public long sharedWith(String number, UUID beneficiary) {
    return accounts.shared(number, beneficiary);
  }

  /** What each signed last for the rounds to come; whoever signed nothing is left out. */
  public Map<UUID, Consent> consents(Collection<UUID> beneficiaries) {
    return beneficiaries.isEmpty() ? Map.of() : consents.last(beneficiaries);
  }

  /** A new account with the dates that are known of it. */
  public void register(Performance performance, WelfareAccount account) {
    accounts.add(performance, account);
    account.dates().forEach((step, dated) -> date(performance, account.id(), step, dated));
  }

  public void date(
      Performance performance, UUID account, WelfareAccount.Step step, WelfareAccount.Dated dated) {
    accounts.date(performance, account, step, dated);
  }

  public void sign(Performance performance, Consent consent) {
    consents.add(performance, consent);
  }
}
