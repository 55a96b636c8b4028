package vn.gandan.collection.web;

import java.util.List;
import vn.gandan.collection.BillPayment;

/** What somebody has to look at, oldest first. */
public record CollectionWorkPage(List<Line> lines) {

  /**
   * @param here whether it was taken at the reader's own office
   */
  public record Line(BillPayment payment, String office, boolean here) {}
}
