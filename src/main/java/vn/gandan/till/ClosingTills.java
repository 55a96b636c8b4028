package vn.gandan.till;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.Balance;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Desk;
import vn.gandan.operation.DeskTurn;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.till.RemittanceJournal.Occasion;

@Component
class ClosingTills extends Handling<CloseTill, CloseTill.Done> {
  private final ShiftJournal shifts;
  private final CashHands hands;
  private final RemittanceJournal remittances;
  private final DifferenceJournal differences;
  private final Ledger ledger;
  private final DeskTurn turn;
  private final List<ShiftClosing> told;

  ClosingTills(
      ShiftJournal shifts,
      CashHands hands,
      RemittanceJournal remittances,
      DifferenceJournal differences,
      Ledger ledger,
      DeskTurn turn,
      List<ShiftClosing> told) {
    super("till.close", CloseTill.class, CloseTill.Done.class, CashHands.AT_A_TILL);
    this.shifts = shifts;
    this.hands = hands;
    this.remittances = remittances;
    this.differences = differences;
    this.ledger = ledger;
    this.turn = turn;
    this.told = List.copyOf(told);
  }

  @Override
  public CloseTill.Done perform(CloseTill act, Performance performance) {
    Shift shift = shiftOf(act, performance);
    Desk taker = hands.taker(act.to(), performance);
    long counted = CashRules.total(act.count());
    long expected = inTheBook(shift, performance);
    CashAccounts accounts = new CashAccounts(shift.office(), CashAccounts.differenceOf(shift.id()));
    List<Transfer> transfers =
        new ArrayList<>(CashRules.atClosing(shift.cash(), expected, counted, accounts));
    if (counted > 0) {
      CashHand giver = new CashHand(shift.desk(), shift.id(), shift.cash());
      Remittance remittance = Remitting.begun(act.remittance(), giver, taker, counted, performance);
      remittances.add(performance, remittance);
      remittances.addPieces(performance, remittance.id(), Occasion.OFFERED, act.count());
      transfers.add(new Transfer(TillReasons.REMIT, remittance.transit(), shift.cash(), counted));
    }
    ledger.post(performance, transfers);
    ledger.close(performance, shift.id(), shift.office(), TillReasons.SWEPT, TillReasons.SWEEP);
    shifts.close(performance, shift, expected, counted, act.unsent());
    remittances.addPieces(performance, shift.id(), Occasion.CLOSING, act.count());
    told.forEach(each -> each.closing(performance, shift));
    return found(shift, CashRules.difference(expected, counted), counted, accounts, performance);
  }

  private CloseTill.Done found(
      Shift shift, long difference, long counted, CashAccounts accounts, Performance performance) {
    if (difference == 0) {
      return new CloseTill.Done(shift.id(), counted, 0, null);
    }
    differences.add(
        performance,
        Difference.found(accounts, shift.id(), null, difference, performance.recordedAt()));
    return new CloseTill.Done(shift.id(), counted, difference, accounts.difference());
  }

  /** Whoever answers ends it; a director that of somebody who cannot come back. */
  private Shift shiftOf(CloseTill act, Performance performance) {
    Shift shift = find(act, performance);
    if (shift.closing() != null) {
      throw new RefusedException(new TillRefusal.ShiftClosed(shift.id()));
    }
    boolean own = shift.clerk().equals(performance.actor().accountId());
    if (!own && performance.actor().role() != Role.DIRECTOR) {
      throw new RefusedException(new TillRefusal.NotYourShift(shift.desk()));
    }
    return shift;
  }

  private Shift find(CloseTill act, Performance performance) {
    Shift found = named(act.shift());
    if (found.desk().equals(performance.desk().deskId())) {
      return found;
    }
    if (!hands.closesFromTheirDesk(found, performance)) {
      throw new RefusedException(new TillRefusal.UnknownShift(act.shift()));
    }
    // Whoever has the bag may be entering a payment this moment.
    turn.await(found.desk());
    return named(act.shift());
  }

  private Shift named(UUID shift) {
    return shifts
        .find(shift)
        .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownShift(shift)));
  }

  private long inTheBook(Shift shift, Performance performance) {
    return ledger.lockHeldBy(performance, shift.id()).stream()
        .filter(balance -> balance.account().equals(shift.cash()))
        .mapToLong(Balance::amount)
        .sum();
  }
}
