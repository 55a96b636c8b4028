package vn.gandan.collection;

import java.util.EnumSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.job.Jobs;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.visit.Baskets;

@Component
class TakingBills extends Handling<TakeBill, TakeBill.Done> {
  private final QuoteTable quotes;
  private final BillerTable billers;
  private final PaymentJournal payments;
  private final Baskets baskets;
  private final Jobs jobs;

  TakingBills(
      QuoteTable quotes, BillerTable billers, PaymentJournal payments, Baskets baskets, Jobs jobs) {
    super(
        "collection.take",
        TakeBill.class,
        TakeBill.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.quotes = quotes;
    this.billers = billers;
    this.payments = payments;
    this.baskets = baskets;
    this.jobs = jobs;
  }

  @Override
  public TakeBill.Done perform(TakeBill act, Performance performance) {
    UUID id = act.quote();
    QuoteTable.Known known =
        quotes
            .find(id)
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(() -> new RefusedException(new CollectionRefusal.UnknownQuote(id)));
    BillQuote quote = known.quote();
    if (!performance.recordedAt().isBefore(quote.expiresAt())) {
      throw new RefusedException(new CollectionRefusal.QuoteExpired(id));
    }
    if (act.amount() != quote.amount()) {
      throw new RefusedException(new CollectionRefusal.AmountChanged(act.amount(), quote.amount()));
    }
    BillerContract contract = billers.contract(known.contract());
    baskets.add(performance, BillService.line(quote, billers.find(quote.biller()).orElseThrow()));
    payments.add(performance, quote, contract, baskets.shift(performance));
    if (contract.link() == BillerContract.Link.HTTP) {
      jobs.later(PayingBillers.NAME, id, performance.recordedAt());
    }
    return new TakeBill.Done(id, quote.amount());
  }
}
