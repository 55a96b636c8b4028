package vn.gandan.collection;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.collection.BillPayment.State;
import vn.gandan.kernel.Source;

/** When money of a bill is given back after the shift that took it was closed. */
@Source({
  "own rule: only what the biller refused is given back later, once, from the office's own money",
  "own rule: one person asks, another grants; while the shift is open the receipt is taken back"
})
final class GiveBackRules {
  private GiveBackRules() {}

  /**
   * Why nobody may ask; empty if somebody may.
   *
   * @param last the request about this payment that was made last; null if there is none
   */
  static Optional<CollectionRefusal> asking(
      BillPayment payment, boolean shiftOpen, @Nullable GiveBackRequest last) {
    if (payment.state() != State.REFUSED) {
      return Optional.of(new CollectionRefusal.NotToGiveBack(payment.id()));
    }
    if (shiftOpen) {
      return Optional.of(new CollectionRefusal.ShiftStillOpen(payment.id()));
    }
    // A request that was refused may be made anew.
    return last == null || (last.answered() && !last.open())
        ? Optional.empty()
        : Optional.of(new CollectionRefusal.AskedBefore(payment.id()));
  }

  static Optional<CollectionRefusal> answering(GiveBackRequest request, UUID by) {
    if (request.answered()) {
      return Optional.of(new CollectionRefusal.GiveBackAnswered(request.id()));
    }
    return request.askedBy().equals(by)
        ? Optional.of(new CollectionRefusal.AnotherPersonNeeded(request.id()))
        : Optional.empty();
  }

  static Optional<CollectionRefusal> giving(
      GiveBackRequest request, BillPayment payment, long amount) {
    if (!request.open() || payment.state() != State.REFUSED) {
      return Optional.of(new CollectionRefusal.NotToGiveBack(payment.id()));
    }
    return amount == payment.amount()
        ? Optional.empty()
        : Optional.of(new CollectionRefusal.AmountChanged(amount, payment.amount()));
  }
}
