package vn.gandan.collection;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.job.Jobs;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.till.Shift;
import vn.gandan.visit.Baskets;

@Component
class GivingBackBills extends Handling<GiveBackBill, GiveBackBill.Done> {
  private final GiveBackJournal requests;
  private final PaymentJournal payments;
  private final CollectionLocks locks;
  private final Baskets baskets;
  private final Ledger ledger;
  private final Jobs jobs;

  // A request, its payment, the money on two accounts, and what is left to do.
  GivingBackBills(
      GiveBackJournal requests,
      PaymentJournal payments,
      CollectionLocks locks,
      Baskets baskets,
      Ledger ledger,
      Jobs jobs) {
    super(
        "collection.give-back",
        GiveBackBill.class,
        GiveBackBill.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.requests = requests;
    this.payments = payments;
    this.locks = locks;
    this.baskets = baskets;
    this.ledger = ledger;
    this.jobs = jobs;
  }

  @Override
  public GiveBackBill.Done perform(GiveBackBill act, Performance performance) {
    GiveBackRequest request =
        requests
            .find(act.request())
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(
                () -> new RefusedException(new CollectionRefusal.UnknownGiveBack(act.request())));
    locks.lock(request.payment());
    BillPayment payment = payments.find(request.payment()).orElseThrow();
    GiveBackRules.giving(request, payment, act.amount())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    Shift shift = baskets.shift(performance);
    String biller = payment.biller().toString();
    // The office held it since the shift that took it was closed.
    ledger.post(
        performance,
        List.of(
            new Transfer(
                CollectionReasons.FETCH,
                SettlementEntries.held(payment.office(), payment.biller()),
                shift.account(AccountPurpose.BILLER, biller),
                payment.amount())));
    baskets.add(performance, GivenBackLine.line(payment));
    payments.reverse(performance, payment);
    jobs.later(CancellingBills.NAME, payment.id(), performance.recordedAt());
    return new GiveBackBill.Done(payment.id(), payment.amount());
  }
}
