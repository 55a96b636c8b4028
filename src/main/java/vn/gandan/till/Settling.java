package vn.gandan.till;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Performance;

/**
 * Ends a difference, whoever had the idea: always somebody of the office, never whoever was short.
 */
@Component
class Settling {
  private final DifferenceJournal differences;
  private final Network network;
  private final Ledger ledger;

  Settling(DifferenceJournal differences, Network network, Ledger ledger) {
    this.differences = differences;
    this.network = network;
    this.ledger = ledger;
  }

  void end(
      Performance performance, Difference difference, Difference.Outcome outcome, String words) {
    if (differences.answeredBy(difference.id(), performance.actor().accountId())) {
      throw new RefusedException(new TillRefusal.OwnDifference(difference.id()));
    }
    if (!CashRules.mayEnd(difference, outcome)) {
      throw new RefusedException(new TillRefusal.WrongOutcome(outcome));
    }
    ledger.post(
        performance,
        List.of(CashRules.end(difference, outcome, vault(performance), difference.accounts())));
    differences.end(performance, difference.id(), outcome, words);
    ledger.shut(performance, difference.id());
  }

  private AccountName vault(Performance performance) {
    UUID office = performance.desk().unitId();
    return network.desksOf(office, performance.businessDay()).stream()
        .filter(each -> each.desk().kind() == Desk.Kind.VAULT)
        .findFirst()
        .map(each -> AccountName.dong(office, each.desk().deskId(), AccountPurpose.VAULT_CASH))
        .orElseThrow(() -> new RefusedException(new TillRefusal.NoCashThere(office)));
  }
}
