package vn.gandan.till;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Transfer;

/** Decides about counts and differences; reads no clock, touches no table. */
@Source({
  "own rule: cash changes hands by two counts",
  "own rule: a closing always succeeds, and its difference can be disputed (Bates v Post Office [2019] EWHC 3408)"
})
final class CashRules {
  private CashRules() {}

  /**
   * What was counted, in đồng.
   *
   * @throws RefusedException for a denomination that does not circulate, or one counted twice
   */
  static long total(List<Pieces> count) {
    Set<Integer> seen = new HashSet<>();
    long total = 0;
    for (Pieces each : count) {
      if (Denomination.of(each.denomination()).isEmpty()) {
        throw new RefusedException(new TillRefusal.NoSuchDenomination(each.denomination()));
      }
      if (!seen.add(each.denomination())) {
        throw new RefusedException(new TillRefusal.CountedTwice(each.denomination()));
      }
      total += each.dong();
    }
    return total;
  }

  /** What a counted drawer says against the book: above 0 too much, below 0 too little. */
  static long difference(long expected, long counted) {
    return counted - expected;
  }

  /** Makes the book say what was counted; the rest stands on the difference's own account. */
  static List<Transfer> atClosing(AccountName cash, long expected, long counted, CashAccounts of) {
    long difference = difference(expected, counted);
    if (difference < 0) {
      return List.of(new Transfer(TillReasons.SHORT, of.lacking(), cash, -difference));
    }
    if (difference > 0) {
      return List.of(new Transfer(TillReasons.OVER, cash, of.tooMuch(), difference));
    }
    return List.of();
  }

  /** The taker's count against the giver's: what was counted arrives, the rest is a difference. */
  static List<Transfer> atReceipt(
      AccountName transit, AccountName taker, long offered, long counted, CashAccounts of) {
    List<Transfer> transfers = new ArrayList<>();
    long arrived = Math.min(offered, counted);
    if (arrived > 0) {
      transfers.add(new Transfer(TillReasons.RECEIVE, taker, transit, arrived));
    }
    if (counted < offered) {
      transfers.add(new Transfer(TillReasons.SHORT, of.lacking(), transit, offered - counted));
    }
    if (counted > offered) {
      transfers.add(new Transfer(TillReasons.OVER, taker, of.tooMuch(), counted - offered));
    }
    return transfers;
  }

  /** From the over or short account to the disputed one: no debt arises, nothing is blocked. */
  static Transfer dispute(Difference difference, CashAccounts of) {
    return difference.amount() < 0
        ? new Transfer(TillReasons.DISPUTE, of.disputed(), of.lacking(), -difference.amount())
        : new Transfer(TillReasons.DISPUTE, of.tooMuch(), of.disputed(), difference.amount());
  }

  /**
   * How a difference may end: what is missing is borne or made good, what is too much is kept or
   * given back. What is disputed nobody makes good.
   */
  static boolean mayEnd(Difference difference, Difference.Outcome outcome) {
    return switch (outcome) {
      case BORNE -> difference.amount() < 0;
      case MADE_GOOD -> difference.amount() < 0 && !difference.disputed();
      case KEPT, GIVEN_BACK -> difference.amount() > 0;
    };
  }

  /**
   * @param cash where made good money goes to and given back money comes from
   */
  static Transfer end(
      Difference difference, Difference.Outcome outcome, AccountName cash, CashAccounts of) {
    AccountName open =
        difference.disputed()
            ? of.disputed()
            : difference.amount() < 0 ? of.lacking() : of.tooMuch();
    long amount = Math.abs(difference.amount());
    return switch (outcome) {
      case BORNE -> new Transfer(TillReasons.SETTLE, of.office(AccountPurpose.LOSS), open, amount);
      case MADE_GOOD -> new Transfer(TillReasons.SETTLE, cash, open, amount);
      case KEPT -> new Transfer(TillReasons.SETTLE, open, of.office(AccountPurpose.GAIN), amount);
      case GIVEN_BACK -> new Transfer(TillReasons.SETTLE, open, cash, amount);
    };
  }
}
