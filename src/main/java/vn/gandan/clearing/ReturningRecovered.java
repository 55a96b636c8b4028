package vn.gandan.clearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.Vouchers;

@Component
class ReturningRecovered extends Handling<ReturnRecovered, ReturnRecovered.Done> {
  private final RoundDuties rounds;
  private final Programmes programmes;
  private final SettlementJournal journal;
  private final LateRecoveries recoveries;
  private final Vouchers vouchers;
  private final Ledger ledger;

  ReturningRecovered(
      RoundDuties rounds,
      Programmes programmes,
      SettlementJournal journal,
      LateRecoveries recoveries,
      Vouchers vouchers,
      Ledger ledger) {
    super(
        "clearing.return-recovered",
        ReturnRecovered.class,
        ReturnRecovered.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.rounds = rounds;
    this.programmes = programmes;
    this.journal = journal;
    this.recoveries = recoveries;
    this.vouchers = vouchers;
    this.ledger = ledger;
  }

  @Override
  public ReturnRecovered.Done perform(ReturnRecovered act, Performance performance) {
    // Whoever enters what comes back waits for the same lock.
    rounds.lock(journal.existing(act.settlement()).roundId());
    Settlement settlement = journal.existing(act.settlement());
    Contract contract = programmes.contract(settlement.contractId()).orElseThrow();
    Map<UUID, Vnd> late = recoveries.open(settlement, contract);
    PaymentRules.mayPassOn(settlement, act, late.values(), performance.businessDay());
    recoveries.add(performance, act, settlement, late);
    vouchers.enter(
        performance,
        new Vouchers.Entered(
            name(), "", settlement.contractId().toString(), act.paper(), act.amountDong()));
    ledger.post(performance, transfers(late, contract.programmeId().toString()));
    return new ReturnRecovered.Done(act.passedOn(), act.amountDong());
  }

  private static List<Transfer> transfers(Map<UUID, Vnd> late, String programme) {
    List<Transfer> transfers = new ArrayList<>();
    late.forEach((office, amount) ->
        transfers.add(
            new Transfer(
                ClearingReasons.RECOVERY_BACK,
                AccountName.dong(office, office, AccountPurpose.FUND, programme),
                AccountName.dong(office, office, AccountPurpose.BANK),
                amount.dong())));
    return transfers;
  }
}
