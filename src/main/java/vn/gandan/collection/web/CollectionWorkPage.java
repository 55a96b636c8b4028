package vn.gandan.collection.web;

import java.util.List;
import vn.gandan.collection.BillPayment;
import vn.gandan.kernel.Vnd;

/**
 * What somebody has to look at: whom money is owed back first, then what is oldest.
 *
 * @param cut whether there are more than are shown
 * @param compares whether the reader may open days of billers
 * @param surpluses what billers do not count and belongs to customers
 */
public record CollectionWorkPage(
    List<Line> lines, boolean cut, boolean compares, List<Extra> surpluses) {

  /** Where it is decided what the biller counts. */
  public String day(BillPayment payment) {
    return BillerDayPage.path(payment.biller(), payment.billerDay());
  }

  /**
   * @param here whether it was taken at the reader's own office
   */
  public record Line(BillPayment payment, String office, boolean here) {}

  /** Beside the bill, what of it is the customer's. */
  public record Extra(Line line, Vnd amount) {}
}
