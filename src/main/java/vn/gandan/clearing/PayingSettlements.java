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
import vn.gandan.kernel.RefusedException;
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
class PayingSettlements extends Handling<PaySettlement, PaySettlement.Done> {
  private final RoundDuties rounds;
  private final Programmes programmes;
  private final SettlementTable table;
  private final SettlementJournal journal;
  private final SettlementPaymentJournal payments;
  private final OfficeShares shares;
  private final Vouchers vouchers;
  private final Ledger ledger;

  PayingSettlements(
      RoundDuties rounds,
      Programmes programmes,
      SettlementTable table,
      SettlementJournal journal,
      SettlementPaymentJournal payments,
      OfficeShares shares,
      Vouchers vouchers,
      Ledger ledger) {
    super(
        "clearing.pay-settlement",
        PaySettlement.class,
        PaySettlement.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.rounds = rounds;
    this.programmes = programmes;
    this.table = table;
    this.journal = journal;
    this.payments = payments;
    this.shares = shares;
    this.vouchers = vouchers;
    this.ledger = ledger;
  }

  @Override
  public PaySettlement.Done perform(PaySettlement act, Performance performance) {
    rounds.lock(journal.existing(act.settlement()).roundId());
    Settlement settlement = journal.existing(act.settlement());
    Contract contract = programmes.contract(settlement.contractId()).orElseThrow();
    SettlementRules.mustStand(settlement, table.figures(settlement.roundId(), contract));
    PaymentRules.mayPay(settlement, act, performance.businessDay());
    payments.add(performance, act, settlement);
    vouchers.enter(
        performance,
        new Vouchers.Entered(
            name(),
            act.part().code(),
            settlement.contractId().toString(),
            act.paper(),
            act.amountDong()));
    Map<UUID, PaymentRules.Share> byOffice = shares.of(settlement, contract);
    PaymentRules.mustAddUp(settlement.figures(), byOffice.values());
    List<Transfer> transfers =
        switch (act.part()) {
          case REST -> rest(byOffice, contract.programmeId());
          case FEE -> fee(byOffice, settlement.figures().feeEach());
        };
    if (transfers.isEmpty()) {
      throw new RefusedException(new ClearingRefusal.NotThatAmount(0));
    }
    ledger.post(performance, transfers);
    return new PaySettlement.Done(act.settlement(), act.part());
  }

  /** What each office paid of its own comes back to it; what it did not need leaves it. */
  private static List<Transfer> rest(Map<UUID, PaymentRules.Share> byOffice, UUID programme) {
    List<Transfer> transfers = new ArrayList<>();
    byOffice.forEach((office, share) -> {
      AccountName bank = AccountName.dong(office, office, AccountPurpose.BANK);
      AccountName fund =
          AccountName.dong(office, office, AccountPurpose.FUND, programme.toString());
      long owed = share.owed().dong();
      if (owed > 0) {
        transfers.add(new Transfer(ClearingReasons.REST, bank, fund, owed));
      } else if (owed < 0) {
        transfers.add(new Transfer(ClearingReasons.REST_BACK, fund, bank, -owed));
      }
    });
    return transfers;
  }

  private static List<Transfer> fee(Map<UUID, PaymentRules.Share> byOffice, Vnd each) {
    List<Transfer> transfers = new ArrayList<>();
    byOffice.forEach((office, share) -> {
      long fee = SettlementRules.fee(share.payments(), each).dong();
      if (fee > 0) {
        transfers.add(
            new Transfer(
                ClearingReasons.FEE,
                AccountName.dong(office, office, AccountPurpose.BANK),
                AccountName.dong(office, office, AccountPurpose.REVENUE, ClearingReasons.LINE),
                fee));
      }
    });
    return transfers;
  }
}
