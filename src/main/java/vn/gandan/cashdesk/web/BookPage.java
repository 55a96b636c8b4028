package vn.gandan.cashdesk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gandan.ledger.Balance;
import vn.gandan.ledger.TrialBalance;

/**
 * The books of an office.
 *
 * @param accounts those on which there is something now
 */
public record BookPage(TrialBalance trial, List<Balance> accounts, LocalDate today) {

  /** An account's id, for the address of its statement. */
  public static UUID id(Balance balance) {
    return balance.account().id();
  }
}
