package vn.gandan.visit;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.Vouchers;

@Component
class PayingFees extends Handling<PayFees, PayFees.Done> {
  private final FeeJournal fees;
  private final Vouchers vouchers;
  private final Ledger ledger;

  PayingFees(FeeJournal fees, Vouchers vouchers, Ledger ledger) {
    super(
        "visit.pay-fees",
        PayFees.class,
        PayFees.Done.class,
        EnumSet.of(Role.VAULT_KEEPER, Role.DIRECTOR));
    this.fees = fees;
    this.vouchers = vouchers;
    this.ledger = ledger;
  }

  /** The ledger itself refuses more than the office holds for that agency. */
  @Override
  public PayFees.Done perform(PayFees act, Performance performance) {
    UUID office = performance.desk().unitId();
    fees.add(performance, office, act);
    vouchers.enter(performance, new Vouchers.Entered(name(), "", "", act.paper(), act.amount()));
    ledger.post(
        performance,
        List.of(
            new Transfer(
                VisitReasons.FEES_PAID,
                AccountName.dong(
                    office, office, AccountPurpose.STATE_FEES, act.agency().toString()),
                AccountName.dong(office, office, AccountPurpose.BANK),
                act.amount())));
    return new PayFees.Done(act.payment(), act.amount());
  }
}
