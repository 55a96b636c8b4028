package vn.gandan.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.gandan.access.Throttle;
import vn.gandan.kernel.RefusedException;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.Provinces;
import vn.gandan.visit.VisitReceipt;
import vn.gandan.visit.Visits;

/** What a receipt says (kiểm tra biên nhận), for whoever has it in hand; names no person. */
@Service
public class PublicReceipts {
  private final Provinces provinces;
  private final Visits visits;
  private final PublicHands hands;
  private final Throttle throttle;

  PublicReceipts(Provinces provinces, Visits visits, PublicHands hands, Throttle throttle) {
    this.provinces = provinces;
    this.visits = visits;
    this.hands = hands;
    this.throttle = throttle;
  }

  /**
   * A receipt without whoever paid and whoever took it.
   *
   * @param no within its shift
   * @param due what was paid, in đồng
   * @param paidOut what was paid to the person, in đồng
   * @param reversed whether all of it was taken back
   */
  public record Seen(
      int no,
      String office,
      LocalDate day,
      List<VisitReceipt.Block> blocks,
      long due,
      long paidOut,
      boolean reversed) {}

  /**
   * By the token of the receipt's QR; its first two digits name the province. Each try counts for
   * the address; one that was right is given back.
   *
   * @return empty alike for a token that nobody has and for what is none
   * @throws RefusedException after too many tries
   */
  public Optional<Seen> byToken(String typed, String address) {
    throttle.count(TrackingLimits.RECEIPTS_PER_ADDRESS, address);
    Optional<Seen> found =
        TrackingRules.token(typed)
            .flatMap(token ->
                provinces
                    .byCode(token.substring(0, 2))
                    .flatMap(province ->
                        ProvinceRoute.in(province, () -> visits.byToken(token).map(this::seen))));
    if (found.isPresent()) {
      throttle.forgive(TrackingLimits.RECEIPTS_PER_ADDRESS, address);
    }
    return found;
  }

  private Seen seen(VisitReceipt receipt) {
    return new Seen(
        receipt.no(),
        hands.on(receipt.businessDay()).unit(receipt.office()),
        receipt.businessDay(),
        receipt.blocks(),
        receipt.due(),
        receipt.paidOut(),
        receipt.reversed());
  }
}
