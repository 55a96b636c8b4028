package vn.gandan.clearing;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class RefusingSettlements extends Handling<RefuseSettlement, RefuseSettlement.Done> {
  private final RoundDuties rounds;
  private final SettlementJournal journal;

  RefusingSettlements(RoundDuties rounds, SettlementJournal journal) {
    super(
        "clearing.refuse-settlement",
        RefuseSettlement.class,
        RefuseSettlement.Done.class,
        Set.of(Role.PROVINCE_OFFICE, Role.AGENCY_OFFICER));
    this.rounds = rounds;
    this.journal = journal;
  }

  @Override
  public RefuseSettlement.Done perform(RefuseSettlement act, Performance performance) {
    rounds.lock(journal.existing(act.settlement()).roundId());
    Settlement settlement = journal.existing(act.settlement());
    Settlement.Party party = SettlementRules.party(settlement, performance.actor());
    SettlementRules.mustWaitFor(settlement, party);
    journal.refuse(performance, act.settlement(), act.words());
    return new RefuseSettlement.Done(act.settlement());
  }
}
