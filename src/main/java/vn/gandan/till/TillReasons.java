package vn.gandan.till;

import static vn.gandan.ledger.AccountPurpose.BANK;
import static vn.gandan.ledger.AccountPurpose.BILLER;
import static vn.gandan.ledger.AccountPurpose.DISPUTED;
import static vn.gandan.ledger.AccountPurpose.FUND;
import static vn.gandan.ledger.AccountPurpose.GAIN;
import static vn.gandan.ledger.AccountPurpose.INSURER;
import static vn.gandan.ledger.AccountPurpose.LOSS;
import static vn.gandan.ledger.AccountPurpose.REVENUE;
import static vn.gandan.ledger.AccountPurpose.STATE_FEES;
import static vn.gandan.ledger.AccountPurpose.TILL_CASH;
import static vn.gandan.ledger.AccountPurpose.TRANSIT;
import static vn.gandan.ledger.AccountPurpose.VAULT_CASH;
import static vn.gandan.ledger.Reason.lasting;
import static vn.gandan.ledger.Reason.reversible;
import static vn.gandan.ledger.Reason.way;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Reason;
import vn.gandan.ledger.ReasonBook;

/** Why cash moves between hands of an office. */
@Component
class TillReasons implements ReasonBook {
  /** Offered, and not counted by the taker yet. */
  static final Reason REMIT =
      lasting("till.remit", way(TRANSIT, TILL_CASH), way(TRANSIT, VAULT_CASH));

  static final Reason RECEIVE =
      lasting("till.receive", way(TILL_CASH, TRANSIT), way(VAULT_CASH, TRANSIT));

  static final Reason TAKE_BACK =
      lasting("till.take-back", way(TILL_CASH, TRANSIT), way(VAULT_CASH, TRANSIT));

  static final Reason SHORT =
      lasting(
          "till.short", way(AccountPurpose.SHORT, TILL_CASH), way(AccountPurpose.SHORT, TRANSIT));

  static final Reason OVER =
      lasting(
          "till.over", way(TILL_CASH, AccountPurpose.OVER), way(VAULT_CASH, AccountPurpose.OVER));

  static final Reason DISPUTE =
      lasting(
          "till.dispute", way(DISPUTED, AccountPurpose.SHORT), way(AccountPurpose.OVER, DISPUTED));

  static final Reason SETTLE =
      lasting(
          "till.settle",
          way(LOSS, AccountPurpose.SHORT),
          way(LOSS, DISPUTED),
          way(VAULT_CASH, AccountPurpose.SHORT),
          way(AccountPurpose.OVER, GAIN),
          way(DISPUTED, GAIN),
          way(AccountPurpose.OVER, VAULT_CASH),
          way(DISPUTED, VAULT_CASH));

  static final Reason BANK_SLIP =
      reversible("till.bank", way(VAULT_CASH, BANK), way(BANK, VAULT_CASH));

  /** What a shift took for others; at its closing the office answers for it. */
  static final Set<AccountPurpose> SWEPT =
      EnumSet.of(STATE_FEES, BILLER, INSURER, FUND, REVENUE, BANK);

  static final Reason SWEEP =
      lasting("till.sweep", SWEPT.stream().map(each -> way(each, each)).toArray(Reason.Way[]::new));

  @Override
  public List<Reason> reasons() {
    return List.of(REMIT, RECEIVE, TAKE_BACK, SHORT, OVER, DISPUTE, SETTLE, BANK_SLIP, SWEEP);
  }
}
