package vn.gandan.till;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Text;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class Disputing extends Handling<DisputeDifference, DisputeDifference.Done> {
  private final DifferenceJournal differences;
  private final Ledger ledger;

  Disputing(DifferenceJournal differences, Ledger ledger) {
    super(
        "till.dispute", DisputeDifference.class, DisputeDifference.Done.class, CashHands.WITH_CASH);
    this.differences = differences;
    this.ledger = ledger;
  }

  @Override
  public DisputeDifference.Done perform(DisputeDifference act, Performance performance) {
    Difference difference = differences.mustBeOpen(act.difference(), performance);
    if (!differences.answeredBy(difference.id(), performance.actor().accountId())) {
      throw new RefusedException(new TillRefusal.NotYourDifference(difference.id()));
    }
    if (difference.disputed()) {
      throw new RefusedException(new TillRefusal.AlreadyDisputed(difference.id()));
    }
    differences.dispute(performance, difference.id(), Text.nfc(act.words().strip()));
    ledger.post(performance, List.of(CashRules.dispute(difference, difference.accounts())));
    return new DisputeDifference.Done(difference.id());
  }
}
