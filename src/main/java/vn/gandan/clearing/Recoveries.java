package vn.gandan.clearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.LockOrder;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/**
 * What comes back of what was asked back, by whichever way: never more than was asked, and taken
 * back only while nobody has signed for it.
 */
@Component
class Recoveries {
  private final RoundDuties rounds;
  private final ReclaimJournal reclaims;
  private final RecoveryJournal recoveries;
  private final ServedCommunes served;
  private final SettlementJournal settlements;
  private final LateRecoveries late;
  private final Programmes programmes;

  // A round and its lock, what was asked back by whom, and what was settled of it.
  Recoveries(
      RoundDuties rounds,
      ReclaimJournal reclaims,
      RecoveryJournal recoveries,
      ServedCommunes served,
      SettlementJournal settlements,
      LateRecoveries late,
      Programmes programmes) {
    this.rounds = rounds;
    this.reclaims = reclaims;
    this.recoveries = recoveries;
    this.served = served;
    this.settlements = settlements;
    this.late = late;
    this.programmes = programmes;
  }

  /**
   * Writes down that it came to the office that performs.
   *
   * @return what was asked back, as it stood before
   */
  Reclaimed enter(Performance performance, NewRecovery recovery) {
    // One operation may bring several parts of one payment.
    performance.writes().flush();
    rounds.lock(existing(recovery.entitlement(), performance).roundId());
    Reclaimed reclaimed = existing(recovery.entitlement(), performance);
    ReclaimRules.mayRecover(reclaimed.total(), reclaimed.recovered(), recovery.amount());
    recoveries.add(performance, recovery, performance.desk().unitId());
    return reclaimed;
  }

  private Reclaimed existing(UUID entitlement, Performance performance) {
    UUID office = performance.desk().unitId();
    return reclaims
        .find(entitlement)
        .filter(it -> served.of(office, performance.businessDay()).contains(it.commune()))
        .orElseThrow(() -> Reclaiming.unknown(entitlement));
  }

  /** Makes sure that what an operation entered may be taken back, until that one has ended. */
  List<Recovery> revocable(UUID operation) {
    List<Recovery> entered = recoveries.entered(operation);
    entered.stream().map(Recovery::round).distinct().sorted(LockOrder.BY_ID).forEach(rounds::lock);
    mustBeRevocable(entered);
    return entered;
  }

  /** What an operation entered did not come. */
  void takeBack(Performance performance, UUID operation) {
    revocable(operation).forEach(each -> recoveries.takeBack(performance, each));
  }

  /** All of them together: what is left at the office goes out once. */
  private void mustBeRevocable(List<Recovery> entered) {
    Map<UUID, Vnd> goesOut = new HashMap<>();
    for (Recovery recovery : entered) {
      settlements
          .last(recovery.round(), recovery.contract())
          .ifPresent(last -> {
            Vnd before = goesOut.getOrDefault(last.settlementId(), Vnd.ZERO);
            Vnd left = notPassedOn(last, recovery.office()).plus(before.times(-1));
            ReclaimRules.mayTakeBack(recovery, last, left);
            goesOut.put(last.settlementId(), before.plus(recovery.amount()));
          });
    }
  }

  private Vnd notPassedOn(Settlement settlement, UUID office) {
    return late.open(settlement, programmes.contract(settlement.contractId()).orElseThrow())
        .getOrDefault(office, Vnd.ZERO);
  }
}
