package vn.gandan.till;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.till.RemittanceJournal.Occasion;

@Component
class ReceivingCash extends Handling<ReceiveCash, ReceiveCash.Done> {
  private final CashHands hands;
  private final RemittanceJournal remittances;
  private final DifferenceJournal differences;
  private final Ledger ledger;

  ReceivingCash(
      CashHands hands,
      RemittanceJournal remittances,
      DifferenceJournal differences,
      Ledger ledger) {
    super("till.receive", ReceiveCash.class, ReceiveCash.Done.class, CashHands.WITH_CASH);
    this.hands = hands;
    this.remittances = remittances;
    this.differences = differences;
    this.ledger = ledger;
  }

  @Override
  public ReceiveCash.Done perform(ReceiveCash act, Performance performance) {
    Remittance remittance = open(act.remittance(), performance);
    if (!remittance.takerDesk().equals(performance.desk().deskId())) {
      throw new RefusedException(new TillRefusal.NotTheTaker(remittance.id()));
    }
    CashHand taker = hands.here(performance);
    long counted = CashRules.total(act.count());
    CashAccounts accounts =
        new CashAccounts(remittance.office(), CashAccounts.differenceOf(remittance.id()));
    ledger.post(
        performance,
        CashRules.atReceipt(
            remittance.transit(), taker.cash(), remittance.offered(), counted, accounts));
    remittances.end(performance, remittance, Remittance.Outcome.RECEIVED, taker.holder(), counted);
    remittances.addPieces(performance, remittance.id(), Occasion.RECEIVED, act.count());
    ledger.shut(performance, remittance.id());
    long difference = CashRules.difference(remittance.offered(), counted);
    if (difference != 0) {
      differences.add(
          performance,
          Difference.found(accounts, null, remittance.id(), difference, performance.recordedAt()));
    }
    return new ReceiveCash.Done(remittance.id(), counted, difference);
  }

  private Remittance open(UUID id, Performance performance) {
    Remittance remittance =
        remittances
            .find(id)
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownRemittance(id)));
    if (remittance.outcome() != null) {
      throw new RefusedException(new TillRefusal.RemittanceEnded(id));
    }
    return remittance;
  }
}
