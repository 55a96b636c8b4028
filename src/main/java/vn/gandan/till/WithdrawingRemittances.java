package vn.gandan.till;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class WithdrawingRemittances extends Handling<WithdrawRemittance, WithdrawRemittance.Done> {
  private final CashHands hands;
  private final RemittanceJournal remittances;
  private final Ledger ledger;

  WithdrawingRemittances(CashHands hands, RemittanceJournal remittances, Ledger ledger) {
    super(
        "till.withdraw",
        WithdrawRemittance.class,
        WithdrawRemittance.Done.class,
        CashHands.WITH_CASH);
    this.hands = hands;
    this.remittances = remittances;
    this.ledger = ledger;
  }

  @Override
  public WithdrawRemittance.Done perform(WithdrawRemittance act, Performance performance) {
    UUID id = act.remittance();
    Remittance remittance =
        remittances
            .find(id)
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownRemittance(id)));
    if (remittance.outcome() != null) {
      throw new RefusedException(new TillRefusal.RemittanceEnded(id));
    }
    CashHand giver = hands.here(performance);
    if (!remittance.giver().equals(giver.holder())) {
      throw new RefusedException(new TillRefusal.NotTheGiver(id));
    }
    ledger.post(
        performance,
        List.of(
            new Transfer(
                TillReasons.TAKE_BACK, giver.cash(), remittance.transit(), remittance.offered())));
    remittances.end(performance, remittance, Remittance.Outcome.WITHDRAWN, null, null);
    ledger.shut(performance, id);
    return new WithdrawRemittance.Done(id);
  }
}
