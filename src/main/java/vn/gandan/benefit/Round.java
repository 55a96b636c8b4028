package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One programme paid for one month (kỳ chi trả), with its state as of now.
 *
 * @param month first day of the first month that is paid
 * @param months how many are paid in one go
 * @param rosterId the list that counts; null before one was taken
 */
public record Round(
    UUID roundId,
    Programme programme,
    LocalDate month,
    int months,
    Days days,
    State state,
    int seq,
    @Nullable UUID rosterId) {

  /** When people are paid where, all days included. */
  public record Days(
      LocalDate pointsFrom, LocalDate pointsTo, LocalDate officesFrom, LocalDate officesTo) {}

  /** How far it is. */
  public enum State {
    /** Dự thảo: the payer's list is awaited. */
    DRAFTED,
    /** Đã nhập danh sách. */
    IMPORTED,
    /** Đang giải trình: communes explain what is questioned. */
    CHALLENGED,
    /** Đã ký: every commune has signed its part. */
    SIGNED,
    /** Đã chốt: nothing is added or changed any more. */
    FROZEN
  }

  /** First day of the month after the last that is paid. */
  public LocalDate monthAfter() {
    return month.plusMonths(months);
  }
}
