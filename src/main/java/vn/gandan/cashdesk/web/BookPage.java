package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ledger.Balance;
import vn.gandan.ledger.TrialBalance;

/**
 * The books of an office.
 *
 * @param accounts those on which there is something now
 * @param looks of the centre, the latest first
 * @param recounting null before the first
 */
public record BookPage(
    TrialBalance trial,
    List<Balance> accounts,
    List<Look> looks,
    LocalDate today,
    @Nullable Recounting recounting) {

  /**
   * The last time that the books were added up again from their entries.
   *
   * @param even nothing differed in the books of this office
   */
  public record Recounting(Instant at, boolean even) {}

  /** Somebody of the centre who looked at the cash of the post offices. */
  public record Look(String who, Instant at) {}

  /** An account's id, for the address of its statement. */
  public static UUID id(Balance balance) {
    return balance.account().id();
  }
}
