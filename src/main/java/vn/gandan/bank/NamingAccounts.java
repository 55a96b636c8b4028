package vn.gandan.bank;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class NamingAccounts extends Handling<NameAccount, NameAccount.Done> {
  private final AccountBook accounts;
  private final Network network;

  NamingAccounts(AccountBook accounts, Network network) {
    super(
        "bank.name-account",
        NameAccount.class,
        NameAccount.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.accounts = accounts;
    this.network = network;
  }

  @Override
  public NameAccount.Done perform(NameAccount act, Performance performance) {
    if (act.office() != null && network.office(act.office()).isEmpty()) {
      throw new RefusedException(new BankRefusal.UnknownOffice(act.office()));
    }
    LocalDate today = performance.businessDay();
    if (act.from().isBefore(today) || act.from().isAfter(today.plusYears(1))) {
      throw new RefusedException(new BankRefusal.DayDoesNotFit(act.from()));
    }
    accounts.lock();
    accounts
        .lastDay(act.office())
        .filter(last -> !act.from().isAfter(last))
        .ifPresent(last -> {
          throw new RefusedException(new BankRefusal.NotLater(last));
        });
    accounts.add(performance, act);
    return new NameAccount.Done(act.account());
  }
}
