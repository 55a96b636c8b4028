package vn.gandan.collection;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.job.Jobs;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Performance;
import vn.gandan.till.OperationReversed;

/**
 * When money of bills is given back, their billers are told. While a biller could not be told any
 * more, nobody can even ask for it.
 */
@Component
class CollectionReversals implements OperationReversed {
  private final PaymentJournal payments;
  private final BillerTable billers;
  private final CollectionLocks locks;
  private final Jobs jobs;
  private final InstantSource clock;

  CollectionReversals(
      PaymentJournal payments,
      BillerTable billers,
      CollectionLocks locks,
      Jobs jobs,
      InstantSource clock) {
    this.payments = payments;
    this.billers = billers;
    this.locks = locks;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public void asked(UUID operation) {
    mustBeReversible(payments.ofOperation(operation));
  }

  @Override
  public void reversed(Performance performance, UUID operation) {
    payments.ofOperation(operation).forEach(payment -> locks.lock(payment.id()));
    // What its biller said while we waited for the locks counts.
    List<BillPayment> taken = payments.ofOperation(operation);
    mustBeReversible(taken);
    for (BillPayment payment : taken) {
      payments.reverse(performance, payment);
      jobs.later(CancellingBills.NAME, payment.id(), performance.recordedAt());
    }
  }

  private void mustBeReversible(List<BillPayment> taken) {
    for (BillPayment payment : taken) {
      CollectionRules.notReversible(
              payment, billers.contract(payment.contract()).cutOff(), clock.instant())
          .ifPresent(refusal -> {
            throw new RefusedException(refusal);
          });
    }
  }
}
