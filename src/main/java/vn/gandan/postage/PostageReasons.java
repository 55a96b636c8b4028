package vn.gandan.postage;

import static vn.gandan.ledger.Reason.reversible;
import static vn.gandan.ledger.Reason.way;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Reason;
import vn.gandan.ledger.ReasonBook;

/** Why postage moves. */
@Component
class PostageReasons implements ReasonBook {
  static final Reason RESULT =
      reversible(
          "postage.result",
          way(AccountPurpose.TILL_CASH, AccountPurpose.REVENUE),
          way(AccountPurpose.SUSPENSE, AccountPurpose.REVENUE),
          // As transfers were entered until the bank's credits were entered by themselves.
          way(AccountPurpose.BANK, AccountPurpose.REVENUE));

  @Override
  public List<Reason> reasons() {
    return List.of(RESULT);
  }
}
