package vn.gandan.payout;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.RateItem;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.benefit.WelfareAccount.Dated;
import vn.gandan.benefit.WelfareAccount.Step;
import vn.gandan.benefit.WelfareAccounts;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class RegisteringAccounts extends Handling<RegisterAccount, RegisterAccount.Done> {
  private final Receivers receivers;
  private final WelfareAccounts accounts;
  private final Benefits benefits;

  RegisteringAccounts(Receivers receivers, WelfareAccounts accounts, Benefits benefits) {
    super(
        "payout.register-account",
        RegisterAccount.class,
        RegisterAccount.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.receivers = receivers;
    this.accounts = accounts;
    this.benefits = benefits;
  }

  @Override
  public RegisterAccount.Done perform(RegisterAccount act, Performance performance) {
    UUID beneficiary = receivers.due(act.duty(), act.person(), performance).duty().beneficiaryId();
    LocalDate today = performance.businessDay();
    WelfareRules.register(
            act,
            today,
            accounts.sharedWith(act.number(), beneficiary),
            benefits.rates(today).required(RateItem.PROXY_MOST))
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    accounts.register(
        performance,
        new WelfareAccount(act.account(), beneficiary, act.bank(), act.number(), dates(act)));
    return new RegisterAccount.Done(act.account());
  }

  private static Map<Step, Dated> dates(RegisterAccount act) {
    Map<Step, Dated> dates = new EnumMap<>(Step.class);
    dates.put(Step.OPENED, new Dated(act.openedOn(), act.source(), act.toldBy()));
    LocalDate active = act.activeOn();
    if (active != null) {
      dates.put(Step.ACTIVE, new Dated(active, act.source(), act.toldBy()));
    }
    return dates;
  }
}
