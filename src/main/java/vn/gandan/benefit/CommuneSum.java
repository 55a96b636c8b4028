package vn.gandan.benefit;

import vn.gandan.kernel.Vnd;

/**
 * What a list says of one commune, beside what the payer said that it adds up to.
 *
 * @param total the month's amounts and arrears together
 * @param coveredLines as the payer said
 */
public record CommuneSum(
    String commune, long lines, Vnd total, long coveredLines, Vnd coveredTotal) {

  public boolean agrees() {
    return lines == coveredLines && total.equals(coveredTotal);
  }

  /** How much more the list has than the payer said; less, if negative. */
  public long differenceDong() {
    return Math.subtractExact(total.dong(), coveredTotal.dong());
  }
}
