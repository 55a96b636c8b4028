package vn.gandan.visit;

import java.util.Optional;
import java.util.UUID;
import vn.gandan.kernel.Source;

/** Decides about fees that are paid to their agencies; touches no table. */
@Source({
  "Luật Phí và lệ phí 97/2015/QH13: phí, lệ phí thu hộ là tiền của Nhà nước",
  "QĐ 45/2016/QĐ-TTg, Điều 11: what is collected with a dossier is passed on to the agency",
  "own rule: an entry is taken back by a second person and never changed"
})
final class FeePaymentRules {
  private FeePaymentRules() {}

  static Optional<VisitRefusal> mayTakeBack(FeePayment payment, UUID account) {
    if (!payment.stands()) {
      return Optional.of(new VisitRefusal.FeesTakenBack(payment.id()));
    }
    return payment.by().equals(account)
        ? Optional.of(new VisitRefusal.OwnFeePayment(payment.id()))
        : Optional.empty();
  }
}
