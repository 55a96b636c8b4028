package vn.gandan.clearing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class ProposingSettlements extends Handling<ProposeSettlement, ProposeSettlement.Done> {
  private final Benefits benefits;
  private final RoundDuties rounds;
  private final Programmes programmes;
  private final SettlementTable table;
  private final SettlementJournal journal;
  private final OfficeShares shares;
  private final ObjectProvider<PayingTills> tills;

  ProposingSettlements(
      Benefits benefits,
      RoundDuties rounds,
      Programmes programmes,
      SettlementTable table,
      SettlementJournal journal,
      OfficeShares shares,
      ObjectProvider<PayingTills> tills) {
    super(
        "clearing.propose-settlement",
        ProposeSettlement.class,
        ProposeSettlement.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.benefits = benefits;
    this.rounds = rounds;
    this.programmes = programmes;
    this.table = table;
    this.journal = journal;
    this.shares = shares;
    this.tills = tills;
  }

  @Override
  public ProposeSettlement.Done perform(ProposeSettlement act, Performance performance) {
    rounds.lock(act.round());
    Round round =
        benefits
            .round(act.round())
            .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownRound(act.round())));
    RoundEndRules.mustBeFrozen(round);
    Contract contract =
        programmes
            .contract(act.contract())
            .filter(it -> table.contracts(act.round()).contains(it.contractId()))
            .orElseThrow(
                () -> new RefusedException(new ClearingRefusal.UnknownContract(act.contract())));
    Settlement before = journal.last(act.round(), act.contract()).orElse(null);
    SettlementFigures figures = table.figures(act.round(), contract);
    SettlementRules.mayPropose(figures, act.digest(), before);
    List<String> communes = figures.communes();
    long open = tills.stream().mapToLong(each -> each.open(act.round(), communes)).sum();
    if (open > 0) {
      throw new RefusedException(new ClearingRefusal.TillsOpen(open));
    }
    Map<UUID, PaymentRules.Share> byOffice = shares.counted(act.round(), contract, communes);
    // What is signed can be paid: it stands in the offices' books as it is settled.
    PaymentRules.mustAddUp(figures, byOffice.values());
    journal.add(performance, act, figures, before);
    shares.add(performance, act.settlement(), byOffice);
    return new ProposeSettlement.Done(
        act.settlement(), figures.owed().dong(), figures.fee().dong());
  }
}
