package vn.gandan.payout;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.benefit.WelfareAccounts;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class DatingAccounts extends Handling<DateAccount, DateAccount.Done> {
  private final WelfareAccounts accounts;

  DatingAccounts(WelfareAccounts accounts) {
    super(
        "payout.date-account",
        DateAccount.class,
        DateAccount.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.accounts = accounts;
  }

  /** Whoever hears of it enters it: a person may go to any post office of the province. */
  @Override
  public DateAccount.Done perform(DateAccount act, Performance performance) {
    WelfareAccount account =
        accounts
            .find(act.account())
            .orElseThrow(
                () -> new RefusedException(new PayoutRefusal.UnknownAccount(act.account())));
    accounts.lock(account.beneficiary());
    WelfareRules.date(account, act, performance.businessDay())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    accounts.date(
        performance,
        account.id(),
        act.step().of(),
        new WelfareAccount.Dated(act.on(), act.source(), act.toldBy()));
    return new DateAccount.Done(account.id());
  }
}
