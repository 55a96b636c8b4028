package vn.gandan.collection;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class AskingToGiveBack extends Handling<AskGiveBack, AskGiveBack.Done> {
  private final GiveBacks giveBacks;
  private final PaymentJournal payments;
  private final GiveBackJournal requests;
  private final CollectionLocks locks;

  AskingToGiveBack(
      GiveBacks giveBacks,
      PaymentJournal payments,
      GiveBackJournal requests,
      CollectionLocks locks) {
    super(
        "collection.ask-give-back",
        AskGiveBack.class,
        AskGiveBack.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.giveBacks = giveBacks;
    this.payments = payments;
    this.requests = requests;
    this.locks = locks;
  }

  @Override
  public AskGiveBack.Done perform(AskGiveBack act, Performance performance) {
    locks.lock(act.payment());
    BillPayment payment =
        payments
            .find(act.payment())
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(
                () -> new RefusedException(new CollectionRefusal.UnknownPayment(act.payment())));
    GiveBackRules.asking(
            payment.id(),
            giveBacks.owed(payment).orElse(null),
            giveBacks.shiftOpen(payment),
            requests.last(payment.id()).orElse(null))
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    requests.ask(performance, payment, act);
    return new AskGiveBack.Done(act.request());
  }
}
