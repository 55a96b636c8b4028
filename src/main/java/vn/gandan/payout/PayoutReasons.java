package vn.gandan.payout;

import static vn.gandan.ledger.Reason.reversible;
import static vn.gandan.ledger.Reason.way;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Reason;
import vn.gandan.ledger.ReasonBook;

/**
 * Why cash goes to somebody who is owed it. There is no reason by which anything could be charged
 * for it, at the counter or at home.
 */
@Component
class PayoutReasons implements ReasonBook {
  /** Out of the programme's fund, in the till's or courier's own hand. */
  static final Reason PAY =
      reversible("payout.pay", way(AccountPurpose.FUND, AccountPurpose.TILL_CASH));

  @Override
  public List<Reason> reasons() {
    return List.of(PAY);
  }
}
