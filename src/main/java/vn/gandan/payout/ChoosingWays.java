package vn.gandan.payout;

import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Consent;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.benefit.WelfareAccounts;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class ChoosingWays extends Handling<ChooseWay, ChooseWay.Done> {
  private final Receivers receivers;
  private final WelfareAccounts accounts;

  ChoosingWays(Receivers receivers, WelfareAccounts accounts) {
    super(
        "payout.choose-way",
        ChooseWay.class,
        ChooseWay.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.receivers = receivers;
    this.accounts = accounts;
  }

  @Override
  public ChooseWay.Done perform(ChooseWay act, Performance performance) {
    UUID beneficiary = receivers.due(act.duty(), act.person(), performance).duty().beneficiaryId();
    receivers.mustBe(act.person(), act.number());
    receivers.mustBeOurs(act.signature(), performance);
    accounts.lock(beneficiary);
    mustBeOne(act.account(), act.point(), beneficiary, performance);
    accounts.sign(
        performance,
        new Consent(
            act.consent(),
            beneficiary,
            act.person(),
            act.account(),
            act.point(),
            null,
            act.signature(),
            performance.businessDay()));
    return new ChooseWay.Done(act.consent());
  }

  private void mustBeOne(
      @Nullable UUID account, @Nullable UUID point, UUID beneficiary, Performance performance) {
    if ((account == null) == (point == null)) {
      throw new RefusedException(new PayoutRefusal.OneWayOnly());
    }
    if (point != null) {
      receivers.mustBePoint(point, performance);
    }
    if (account != null) {
      WelfareAccount chosen =
          accounts
              .find(account)
              .filter(found -> found.beneficiary().equals(beneficiary))
              .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownAccount(account)));
      WelfareRules.choose(chosen)
          .ifPresent(refusal -> {
            throw new RefusedException(refusal);
          });
    }
  }
}
