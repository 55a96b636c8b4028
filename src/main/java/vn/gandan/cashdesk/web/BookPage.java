package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gandan.ledger.Balance;
import vn.gandan.ledger.TrialBalance;

/**
 * The books of an office.
 *
 * @param accounts those on which there is something now
 * @param looks of the centre, the latest first
 */
public record BookPage(
    TrialBalance trial, List<Balance> accounts, List<Look> looks, LocalDate today) {

  /** Somebody of the centre who looked at the cash of the post offices. */
  public record Look(String who, Instant at) {}

  /** An account's id, for the address of its statement. */
  public static UUID id(Balance balance) {
    return balance.account().id();
  }
}
