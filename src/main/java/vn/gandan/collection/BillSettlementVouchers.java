package vn.gandan.collection;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.VoucherKind;

/**
 * Settlements with billers as vouchers, until a customer has got what a biller did not count. Taken
 * back, their days are settled anew.
 */
@Component
class BillSettlementVouchers implements VoucherKind {
  private final BillSettlementJournal settlements;
  private final SurplusTable surpluses;
  private final CollectionLocks locks;

  BillSettlementVouchers(
      BillSettlementJournal settlements, SurplusTable surpluses, CollectionLocks locks) {
    this.settlements = settlements;
    this.surpluses = surpluses;
    this.locks = locks;
  }

  @Override
  public String act() {
    return "collection.settle";
  }

  @Override
  public Set<Role> second() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public void takenBack(Performance performance, UUID operation) {
    BillSettlement settlement = settlements.entered(operation);
    // A bill goes before its biller, wherever both are held; whoever gives one back holds the bill.
    surpluses.payments(settlement.id()).forEach(locks::lock);
    locks.lock(settlement.biller());
    surpluses.takeBack(performance, settlement.id());
    settlements.takeBack(performance, settlement.id());
    // Before the ledger says only that the money is gone.
    performance.writes().flush();
  }
}
