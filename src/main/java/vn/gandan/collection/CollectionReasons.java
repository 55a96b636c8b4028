package vn.gandan.collection;

import static vn.gandan.ledger.Reason.reversible;
import static vn.gandan.ledger.Reason.way;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Reason;
import vn.gandan.ledger.ReasonBook;

/** Why money is held for billers. */
@Component
class CollectionReasons implements ReasonBook {
  /** A customer paid a bill; the money belongs to the biller from that moment. */
  static final Reason BILL =
      reversible("collection.bill", way(AccountPurpose.TILL_CASH, AccountPurpose.BILLER));

  @Override
  public List<Reason> reasons() {
    return List.of(BILL);
  }
}
