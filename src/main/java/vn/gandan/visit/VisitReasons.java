package vn.gandan.visit;

import static vn.gandan.ledger.Reason.lasting;
import static vn.gandan.ledger.Reason.reversible;
import static vn.gandan.ledger.Reason.way;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Reason;
import vn.gandan.ledger.ReasonBook;

/** Why the counter itself takes money. */
@Component
class VisitReasons implements ReasonBook {
  /** Held for the agency that decides the dossier. */
  static final Reason STATE_FEE =
      reversible(
          "visit.state-fee",
          way(AccountPurpose.TILL_CASH, AccountPurpose.STATE_FEES),
          way(AccountPurpose.SUSPENSE, AccountPurpose.STATE_FEES),
          // As transfers were entered until the bank's credits were entered by themselves.
          way(AccountPurpose.BANK, AccountPurpose.STATE_FEES));

  /** Transferred to that agency. */
  static final Reason FEES_PAID =
      reversible("visit.fees-paid", way(AccountPurpose.STATE_FEES, AccountPurpose.BANK));

  /** It paid for nothing, and the bank has sent it back. */
  static final Reason TRANSFER_BACK =
      reversible("visit.transfer-back", way(AccountPurpose.SUSPENSE, AccountPurpose.BANK));

  /** It stands in the books by a paper of its own, and so twice. */
  static final Reason TRANSFER_ENTERED =
      reversible("visit.transfer-entered", way(AccountPurpose.SUSPENSE, AccountPurpose.BANK));

  /** It came without a code, and it was found out which office it was meant for. */
  static final Reason TRANSFER_FOUND =
      lasting(
          "visit.transfer-found",
          way(AccountPurpose.SUSPENSE, AccountPurpose.BANK),
          way(AccountPurpose.BANK, AccountPurpose.SUSPENSE));

  @Override
  public List<Reason> reasons() {
    return List.of(STATE_FEE, FEES_PAID, TRANSFER_BACK, TRANSFER_ENTERED, TRANSFER_FOUND);
  }
}
