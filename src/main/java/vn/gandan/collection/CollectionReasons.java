package vn.gandan.collection;

import static vn.gandan.ledger.Reason.lasting;
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
      reversible(
          "collection.bill",
          way(AccountPurpose.TILL_CASH, AccountPurpose.BILLER),
          way(AccountPurpose.SUSPENSE, AccountPurpose.BILLER),
          // As transfers were entered until the bank's credits were entered by themselves.
          way(AccountPurpose.BANK, AccountPurpose.BILLER));

  /** What the post earned by it, once the day is settled. */
  static final Reason COMMISSION =
      reversible("collection.commission", way(AccountPurpose.BILLER, AccountPurpose.REVENUE));

  /** The rest went to the biller. */
  static final Reason SETTLE =
      reversible("collection.settle", way(AccountPurpose.BILLER, AccountPurpose.BANK));

  /** A difference for which the biller's figure counts. */
  static final Reason PUT_RIGHT =
      reversible(
          "collection.put-right",
          way(AccountPurpose.BILLER, AccountPurpose.OVER),
          way(AccountPurpose.LOSS, AccountPurpose.BANK));

  /** From the office into the hand of the till that gives it back. */
  static final Reason FETCH =
      lasting(
          "collection.fetch",
          way(AccountPurpose.BILLER, AccountPurpose.BILLER),
          way(AccountPurpose.OVER, AccountPurpose.BILLER));

  /** The biller refused the bill, or does not count it, after the shift was closed. */
  static final Reason GIVE_BACK =
      lasting("collection.give-back", way(AccountPurpose.BILLER, AccountPurpose.TILL_CASH));

  /** The same, where the bill had been paid by bank transfer. */
  static final Reason GIVE_BACK_BY_BANK =
      lasting(
          "collection.give-back-by-bank",
          way(AccountPurpose.BILLER, AccountPurpose.BANK),
          way(AccountPurpose.OVER, AccountPurpose.BANK));

  @Override
  public List<Reason> reasons() {
    return List.of(BILL, COMMISSION, SETTLE, PUT_RIGHT, FETCH, GIVE_BACK, GIVE_BACK_BY_BANK);
  }
}
