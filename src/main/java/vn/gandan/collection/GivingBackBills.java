package vn.gandan.collection;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
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
  private final GiveBacks giveBacks;
  private final Baskets baskets;
  private final Ledger ledger;

  GivingBackBills(GiveBacks giveBacks, Baskets baskets, Ledger ledger) {
    super(
        "collection.give-back",
        GiveBackBill.class,
        GiveBackBill.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.giveBacks = giveBacks;
    this.baskets = baskets;
    this.ledger = ledger;
  }

  @Override
  public GiveBackBill.Done perform(GiveBackBill act, Performance performance) {
    GiveBacks.Granted granted =
        giveBacks.granted(performance, act.request(), act.amount(), GiveBackRules.Hand.TILL);
    BillPayment payment = granted.payment();
    OwedBack owed = granted.owed();
    Shift shift = baskets.shift(performance);
    // The office held it since the shift that took it was closed.
    ledger.post(
        performance,
        List.of(
            new Transfer(
                CollectionReasons.FETCH,
                owed.from(),
                shift.account(AccountPurpose.BILLER, payment.biller().toString()),
                owed.amount())));
    baskets.add(performance, GivenBackLine.line(payment, owed));
    giveBacks.done(performance, granted);
    return new GiveBackBill.Done(payment.id(), owed.amount());
  }
}
