package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Vnd;

/**
 * A duty to pay one person for one month (khoản phải chi), with its holder as of now.
 *
 * @param line who it is for, in the list
 * @param seq of the last link; 0 while nobody has passed it on since the freeze
 * @param stopped it must not be paid any more
 */
public record Entitlement(
    UUID entitlementId,
    UUID roundId,
    LineKey line,
    UUID beneficiaryId,
    LocalDate month,
    String commune,
    Vnd amount,
    Vnd arrears,
    DutyHolder holder,
    int seq,
    boolean stopped) {

  /** Both together: what is paid out. */
  public Vnd total() {
    return amount.plus(arrears);
  }
}
