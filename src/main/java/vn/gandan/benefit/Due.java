package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty with what whoever pays it must know (khoản phải chi và người hưởng). Whoever holds one of
 * these to show it has been written into the reading log.
 *
 * @param point where the payer's list has the person paid; null if to an account
 * @param beneficiaryNo the payer's number of the person
 * @param citizenNumber null for those of whom the payer knows none
 * @param proxy who collects for the person by the payer's list; null if nobody
 */
public record Due(
    Entitlement duty,
    Programme programme,
    Round.Days days,
    @Nullable UUID point,
    String beneficiaryNo,
    String fullName,
    @Nullable Integer birthYear,
    @Nullable String citizenNumber,
    @Nullable ListedProxy proxy) {

  public UUID id() {
    return duty.entitlementId();
  }

  /** Somebody whom the payer's list names to collect, and the days of the paper. */
  public record ListedProxy(
      String fullName,
      @Nullable String citizenNumber,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {

    @Override
    public String toString() {
      return "proxy";
    }
  }

  @Override
  public String toString() {
    return "duty " + id();
  }
}
