package vn.gandan.clearing;

import static vn.gandan.ledger.AccountPurpose.BANK;
import static vn.gandan.ledger.AccountPurpose.FUND;
import static vn.gandan.ledger.Reason.lasting;
import static vn.gandan.ledger.Reason.way;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.ledger.Reason;
import vn.gandan.ledger.ReasonBook;

/** Why money of payers moves that no till touches. */
@Component
class ClearingReasons implements ReasonBook {
  /** The payer sent it before it was paid out. */
  static final Reason ADVANCE = lasting("clearing.advance", way(BANK, FUND));

  /** The bank has transferred it to those whom it was owed to. */
  static final Reason TRANSFER = lasting("clearing.transfer", way(FUND, BANK));

  /** What was paid after a death came back. */
  static final Reason RECOVERY = lasting("clearing.recovery", way(BANK, FUND));

  @Override
  public List<Reason> reasons() {
    return List.of(ADVANCE, TRANSFER, RECOVERY);
  }
}
