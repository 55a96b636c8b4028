package vn.gandan.clearing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class ReceivingAdvances extends Handling<ReceiveAdvance, ReceiveAdvance.Done> {
  private final Benefits benefits;
  private final Programmes programmes;
  private final RoundDuties rounds;
  private final SettlementJournal settlements;
  private final ServedCommunes served;
  private final AdvanceJournal advances;
  private final Ledger ledger;

  ReceivingAdvances(
      Benefits benefits,
      Programmes programmes,
      RoundDuties rounds,
      SettlementJournal settlements,
      ServedCommunes served,
      AdvanceJournal advances,
      Ledger ledger) {
    super(
        "clearing.receive-advance",
        ReceiveAdvance.class,
        ReceiveAdvance.Done.class,
        Set.of(Role.DIRECTOR));
    this.benefits = benefits;
    this.programmes = programmes;
    this.rounds = rounds;
    this.settlements = settlements;
    this.served = served;
    this.advances = advances;
    this.ledger = ledger;
  }

  @Override
  public ReceiveAdvance.Done perform(ReceiveAdvance act, Performance performance) {
    Round round =
        benefits
            .round(act.round())
            .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownRound(act.round())));
    Contract contract =
        programmes
            .contract(act.contract())
            .filter(it -> it.programmeId().equals(round.programme().programmeId()))
            .filter(it -> served.by(performance.desk().unitId(), it, performance.businessDay()))
            .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownRound(act.round())));
    rounds.lock(act.round());
    settlements.last(act.round(), act.contract()).ifPresent(SettlementRules::mustBeRefused);
    if (act.paidOn().isAfter(performance.businessDay())) {
      throw new RefusedException(new ClearingRefusal.DayAhead(act.paidOn()));
    }
    advances.add(performance, act);
    UUID office = performance.desk().unitId();
    String programme = contract.programmeId().toString();
    ledger.post(
        performance,
        List.of(
            new Transfer(
                ClearingReasons.ADVANCE,
                AccountName.dong(office, office, AccountPurpose.BANK),
                AccountName.dong(office, office, AccountPurpose.FUND, programme),
                act.amountDong())));
    return new ReceiveAdvance.Done(act.advance(), act.amountDong());
  }
}
