package vn.gandan.visit;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class TakingFeesBack extends Handling<TakeFeesBack, TakeFeesBack.Done> {
  private final FeeJournal fees;
  private final Ledger ledger;

  TakingFeesBack(FeeJournal fees, Ledger ledger) {
    super(
        "visit.take-fees-back",
        TakeFeesBack.class,
        TakeFeesBack.Done.class,
        EnumSet.of(Role.VAULT_KEEPER, Role.DIRECTOR));
    this.fees = fees;
    this.ledger = ledger;
  }

  @Override
  public TakeFeesBack.Done perform(TakeFeesBack act, Performance performance) {
    FeePayment payment =
        fees.find(act.payment())
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(
                () -> new RefusedException(new VisitRefusal.UnknownFeePayment(act.payment())));
    FeePaymentRules.mayTakeBack(payment, performance.actor().accountId())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    fees.takeBack(performance, act);
    ledger.reverse(performance, payment.operation());
    return new TakeFeesBack.Done(act.payment(), payment.amount());
  }
}
