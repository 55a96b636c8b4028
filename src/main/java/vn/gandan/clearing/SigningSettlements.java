package vn.gandan.clearing;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class SigningSettlements extends Handling<SignSettlement, SignSettlement.Done> {
  private final RoundDuties rounds;
  private final Programmes programmes;
  private final SettlementTable table;
  private final SettlementJournal journal;

  SigningSettlements(
      RoundDuties rounds, Programmes programmes, SettlementTable table, SettlementJournal journal) {
    super(
        "clearing.sign-settlement",
        SignSettlement.class,
        SignSettlement.Done.class,
        Set.of(Role.PROVINCE_OFFICE, Role.AGENCY_OFFICER));
    this.rounds = rounds;
    this.programmes = programmes;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public SignSettlement.Done perform(SignSettlement act, Performance performance) {
    rounds.lock(journal.existing(act.settlement()).roundId());
    Settlement settlement = journal.existing(act.settlement());
    Settlement.Party party = SettlementRules.party(settlement, performance.actor());
    SettlementRules.maySign(settlement, party, performance.actor().accountId());
    SettlementFigures now =
        table.figures(
            settlement.roundId(), programmes.contract(settlement.contractId()).orElseThrow());
    SettlementRules.mustStand(settlement, now);
    journal.sign(performance, act.settlement(), party);
    return new SignSettlement.Done(act.settlement(), party);
  }
}
