package vn.gandan.collection;

import vn.gandan.kernel.Personal;

/**
 * What a biller says is owed; lives as long as the question.
 *
 * @param payer whose bill it is, as the biller writes it
 * @param amount in đồng
 */
record OpenBill(String bill, String period, @Personal String payer, long amount) {
  @Override
  public String toString() {
    return "bill " + bill;
  }
}
