package vn.gandan.collection;

import vn.gandan.ledger.AccountPurpose;
import vn.gandan.visit.Line;

/** Money of a bill on its way back, as a line of a receipt. */
final class GivenBackLine {
  private static final String NAME = "bill-back";
  private static final int LONGEST_TITLE = 300;

  private GivenBackLine() {}

  /** Names the bill and nobody: whoever has the receipt's address reads it. */
  static Line line(BillPayment payment, OwedBack owed) {
    String title =
        "Trả lại tiền thu hộ %s: hóa đơn %s kỳ %s, %s"
            .formatted(
                payment.billerName(),
                payment.bill(),
                payment.period(),
                owed.surplus() == null ? "đơn vị không nhận" : "đơn vị không tính");
    return new Line(
        NAME,
        payment.id().toString(),
        Line.Way.OUT,
        Line.Money.TRUST,
        title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
        owed.amount(),
        AccountPurpose.BILLER,
        payment.biller().toString(),
        CollectionReasons.GIVE_BACK);
  }
}
