package vn.gandan.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.handover.Hands;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.till.Reversal;
import vn.gandan.till.Shift;
import vn.gandan.till.TillRefusal;
import vn.gandan.till.Tills;
import vn.gandan.ui.Mistakes;
import vn.gandan.visit.ReceiptPrints;
import vn.gandan.visit.ServingTill;
import vn.gandan.visit.VisitReceipt;
import vn.gandan.visit.VisitRefusal;
import vn.gandan.visit.Visits;

/** Gathers what pages about receipts show. */
@Component
class ReceiptPages {
  private static final int LISTED = 100;

  private final Visits visits;
  private final Tills tills;
  private final ServingTill till;
  private final Access access;
  private final Hands hands;
  private final ReceiptPrints prints;

  ReceiptPages(
      Visits visits,
      Tills tills,
      ServingTill till,
      Access access,
      Hands hands,
      ReceiptPrints prints) {
    this.visits = visits;
    this.tills = tills;
    this.till = till;
    this.access = access;
    this.hands = hands;
    this.prints = prints;
  }

  /**
   * @throws RefusedException {@link VisitRefusal.UnknownReceipt}, also for other offices' ones
   */
  VisitReceipt required(UUID receipt, Actor actor) {
    return visits
        .receipt(receipt, actor)
        .orElseThrow(() -> new RefusedException(new VisitRefusal.UnknownReceipt(receipt)));
  }

  ReceiptPage page(VisitReceipt receipt, Actor actor) {
    return page(receipt, UUID.randomUUID(), "", Mistakes.NONE, actor);
  }

  ReceiptPage page(
      VisitReceipt receipt, UUID operation, String words, Mistakes mistakes, Actor actor) {
    Optional<Reversal> asked = tills.reversalOf(receipt.operation());
    boolean waits = asked.filter(Reversal::waits).isPresent();
    boolean own = till.of(actor).filter(shift -> shift.id().equals(receipt.shift())).isPresent();
    return new ReceiptPage(
        receipt,
        visits.standings(receipt),
        hands.unitName(receipt.office()),
        hands.deskName(receipt.desk()),
        clerk(receipt),
        asked.orElse(null),
        prints.printed(receipt.id()),
        own && !waits && !receipt.reversed(),
        own && till.holdsTooMuch(actor),
        operation,
        words,
        mistakes);
  }

  /** Who answered for the cash. */
  String clerk(VisitReceipt receipt) {
    return tills
        .shift(receipt.shift())
        .flatMap(shift -> access.account(shift.clerk()))
        .map(Account::displayName)
        .orElse("–");
  }

  /**
   * @param id of a shift of the own office; null for the one that is open here
   * @throws RefusedException {@link TillRefusal.UnknownShift}
   */
  ReceiptPage.Listed list(@Nullable UUID id, Actor actor, HttpServletRequest request) {
    Optional<Shift> shift =
        id == null ? till.seen(actor, request) : Optional.of(ownShift(id, actor));
    List<VisitReceipt> last =
        shift.map(found -> visits.latestOf(found.id(), LISTED)).orElse(List.of());
    return new ReceiptPage.Listed(
        shift.map(found -> hands.deskName(found.desk())).orElse(null),
        last,
        last.size() == LISTED && last.getLast().no() > 1 ? LISTED : 0,
        shift.isPresent()
            ? null
            : till.closed(actor, request).map(hands.words(request)::refusal).orElse(null));
  }

  private Shift ownShift(UUID id, Actor actor) {
    return tills
        .shift(id)
        .filter(shift -> shift.office().equals(actor.unitId()))
        .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownShift(id)));
  }
}
