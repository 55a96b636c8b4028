package vn.gandan.till;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.till.RemittanceJournal.Occasion;

@Component
class Remitting extends Handling<Remit, Remit.Done> {
  private final CashHands hands;
  private final RemittanceJournal remittances;
  private final Ledger ledger;

  Remitting(CashHands hands, RemittanceJournal remittances, Ledger ledger) {
    super("till.remit", Remit.class, Remit.Done.class, CashHands.WITH_CASH);
    this.hands = hands;
    this.remittances = remittances;
    this.ledger = ledger;
  }

  @Override
  public Remit.Done perform(Remit act, Performance performance) {
    long offered = CashRules.total(act.count());
    if (offered == 0) {
      throw new RefusedException(new TillRefusal.NothingCounted());
    }
    CashHand giver = hands.here(performance);
    Desk taker = hands.taker(act.to(), performance);
    if (taker.deskId().equals(performance.desk().deskId())) {
      throw new RefusedException(new TillRefusal.NoCashThere(act.to()));
    }
    Remittance remittance = begun(act.remittance(), giver, taker, offered, performance);
    remittances.add(performance, remittance);
    remittances.addPieces(performance, remittance.id(), Occasion.OFFERED, act.count());
    ledger.post(
        performance,
        List.of(new Transfer(TillReasons.REMIT, remittance.transit(), giver.cash(), offered)));
    return new Remit.Done(remittance.id(), offered);
  }

  static Remittance begun(
      UUID id, CashHand giver, Desk taker, long offered, Performance performance) {
    return new Remittance(
        id,
        performance.desk().unitId(),
        giver.desk(),
        giver.holder(),
        taker.deskId(),
        offered,
        performance.recordedAt(),
        null,
        null);
  }
}
