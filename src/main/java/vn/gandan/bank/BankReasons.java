package vn.gandan.bank;

import static vn.gandan.ledger.AccountPurpose.BANK;
import static vn.gandan.ledger.AccountPurpose.SUSPENSE;
import static vn.gandan.ledger.Reason.lasting;
import static vn.gandan.ledger.Reason.way;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.ledger.Reason;
import vn.gandan.ledger.ReasonBook;

/** Why money is at the bank that no act of ours brought there. */
@Component
class BankReasons implements ReasonBook {
  /** The bank said that it has come; whom it pays for is found out afterwards. */
  static final Reason CREDIT = lasting("bank.credit", way(BANK, SUSPENSE));

  @Override
  public List<Reason> reasons() {
    return List.of(CREDIT);
  }
}
