package vn.gandan.collection;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/** When money of a bill is given back after the shift that took it was closed. */
@Source({
  "own rule: only what the biller refused is given back later, once, from the office's own money",
  "own rule: one person asks, another grants; while the shift is open the receipt is taken back",
  "own rule: what came by bank transfer goes back through the bank, and no other money does"
})
final class GiveBackRules {
  private GiveBackRules() {}

  /** Who hands the money out. */
  enum Hand {
    TILL,
    BANK
  }

  /**
   * Why nobody may ask; empty if somebody may.
   *
   * @param owed what may be given back for it; null if nothing
   * @param last the request about this payment that was made last; null if there is none
   */
  static Optional<CollectionRefusal> asking(
      UUID payment, @Nullable OwedBack owed, boolean shiftOpen, @Nullable GiveBackRequest last) {
    if (owed == null) {
      return Optional.of(new CollectionRefusal.NotToGiveBack(payment));
    }
    if (shiftOpen) {
      return Optional.of(new CollectionRefusal.ShiftStillOpen(payment));
    }
    // A request that was refused may be made anew.
    return last == null || (last.answered() && !last.open())
        ? Optional.empty()
        : Optional.of(new CollectionRefusal.AskedBefore(payment));
  }

  static Optional<CollectionRefusal> answering(GiveBackRequest request, UUID by) {
    if (request.answered()) {
      return Optional.of(new CollectionRefusal.GiveBackAnswered(request.id()));
    }
    return request.askedBy().equals(by)
        ? Optional.of(new CollectionRefusal.AnotherPersonNeeded(request.id()))
        : Optional.empty();
  }

  /**
   * @param owed what may be given back now; null if nothing any more
   */
  static Optional<CollectionRefusal> giving(
      GiveBackRequest request, @Nullable OwedBack owed, long amount, Hand hand) {
    if (!request.open() || owed == null) {
      return Optional.of(new CollectionRefusal.NotToGiveBack(request.payment()));
    }
    if (owed.byTransfer() != (hand == Hand.BANK)) {
      return Optional.of(new CollectionRefusal.OtherWayBack(request.payment()));
    }
    return amount == owed.amount()
        ? Optional.empty()
        : Optional.of(new CollectionRefusal.AmountChanged(amount, owed.amount()));
  }
}
