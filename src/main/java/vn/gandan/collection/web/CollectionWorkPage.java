package vn.gandan.collection.web;

import java.util.List;
import vn.gandan.collection.BillPayment;
import vn.gandan.kernel.Vnd;

/**
 * What somebody has to look at, oldest first.
 *
 * @param surpluses what billers do not count and belongs to customers
 */
public record CollectionWorkPage(List<Line> lines, List<Extra> surpluses) {

  /**
   * @param here whether it was taken at the reader's own office
   */
  public record Line(BillPayment payment, String office, boolean here) {}

  /** Beside the bill, what of it is the customer's. */
  public record Extra(Line line, Vnd amount) {}
}
