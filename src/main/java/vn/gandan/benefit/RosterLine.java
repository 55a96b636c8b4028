package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;

/**
 * A well-formed line of a payer's list.
 *
 * @param number below the heading, from 1
 * @param birthYear where only the year is known, {@code birthDate} is null
 * @param contradicts the personal number tells another year of birth
 */
record RosterLine(
    long number,
    LocalDate month,
    String commune,
    @Personal String beneficiary,
    @Personal String name,
    @Personal @Nullable LocalDate birthDate,
    @Personal @Nullable Integer birthYear,
    @Personal @Nullable String citizen,
    @Personal @Nullable String address,
    long amountDong,
    long arrearsDong,
    Way way,
    @Personal @Nullable String account,
    @Nullable UUID point,
    @Personal @Nullable Proxy proxy,
    @Personal @Nullable String note,
    boolean contradicts) {

  /** Hình thức chi trả. */
  enum Way {
    CASH,
    ACCOUNT
  }

  /**
   * Who collects for the person.
   *
   * @param citizen number of the proxy's own paper
   */
  record Proxy(
      @Personal String name,
      @Personal @Nullable String citizen,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    @Override
    public String toString() {
      return "proxy";
    }
  }

  @Override
  public String toString() {
    return "line " + number;
  }
}
