package vn.gandan.collection;

import java.time.LocalDate;

/**
 * One day of a biller (ngày của đơn vị), as we have it.
 *
 * @param amount in đồng
 * @param compared whether it was held against the biller's own file
 * @param differing how many differences nobody closed yet
 * @param settled whether it was settled; no figure of it moves money any more
 */
public record BillerDay(
    LocalDate day, int lines, long amount, boolean compared, int differing, boolean settled) {

  /** How many files the day's bills fill; the last is never full. */
  public int files() {
    return DayFileRules.files(lines);
  }
}
