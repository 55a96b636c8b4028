package vn.gandan.clearing;

import static vn.gandan.ledger.AccountPurpose.BANK;
import static vn.gandan.ledger.AccountPurpose.FUND;
import static vn.gandan.ledger.AccountPurpose.REVENUE;
import static vn.gandan.ledger.AccountPurpose.TILL_CASH;
import static vn.gandan.ledger.Reason.lasting;
import static vn.gandan.ledger.Reason.reversible;
import static vn.gandan.ledger.Reason.way;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.ledger.Reason;
import vn.gandan.ledger.ReasonBook;

/** Why money of payers moves between them and the post. */
@Component
class ClearingReasons implements ReasonBook {
  /** The payer sent it before it was paid out. */
  static final Reason ADVANCE = lasting("clearing.advance", way(BANK, FUND));

  /** The bank has transferred it to those whom it was owed to. */
  static final Reason TRANSFER = lasting("clearing.transfer", way(FUND, BANK));

  /** What was paid after a death came back. */
  static final Reason RECOVERY = reversible("clearing.recovery", way(BANK, FUND));

  /** The same in cash, brought to a counter. */
  static final Reason RECOVERY_IN_CASH =
      reversible("clearing.recovery-in-cash", way(TILL_CASH, FUND));

  /** It came back too late for its settlement and was passed on to the payer. */
  static final Reason RECOVERY_BACK = reversible("clearing.recovery-back", way(FUND, BANK));

  /** An advance that was entered wrongly. */
  static final Reason ADVANCE_BACK = lasting("clearing.advance-back", way(FUND, BANK));

  /** The payer paid what a settlement says. */
  static final Reason REST = reversible("clearing.rest", way(BANK, FUND));

  /** The post sent back what a settlement says. */
  static final Reason REST_BACK = reversible("clearing.rest-back", way(FUND, BANK));

  /** The payer paid the fee of a settlement. */
  static final Reason FEE = reversible("clearing.fee", way(BANK, REVENUE));

  /** The line of service that fees of payouts are revenue of. */
  static final String LINE = "payout";

  @Override
  public List<Reason> reasons() {
    return List.of(
        ADVANCE,
        TRANSFER,
        RECOVERY,
        RECOVERY_IN_CASH,
        RECOVERY_BACK,
        ADVANCE_BACK,
        REST,
        REST_BACK,
        FEE);
  }
}
