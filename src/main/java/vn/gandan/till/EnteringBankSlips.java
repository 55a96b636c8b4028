package vn.gandan.till;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.till.RemittanceJournal.Occasion;
import vn.gandan.voucher.Vouchers;

@Component
class EnteringBankSlips extends Handling<BankSlip, BankSlip.Done> {
  private final RemittanceJournal remittances;
  private final CashHands hands;
  private final Vouchers vouchers;
  private final Ledger ledger;

  EnteringBankSlips(
      RemittanceJournal remittances, CashHands hands, Vouchers vouchers, Ledger ledger) {
    super("till.bank", BankSlip.class, BankSlip.Done.class, Set.of(Role.VAULT_KEEPER));
    this.remittances = remittances;
    this.hands = hands;
    this.vouchers = vouchers;
    this.ledger = ledger;
  }

  @Override
  public BankSlip.Done perform(BankSlip act, Performance performance) {
    long amount = CashRules.total(act.count());
    if (amount == 0) {
      throw new RefusedException(new TillRefusal.NothingCounted());
    }
    AccountName vault = hands.here(performance).cash();
    UUID office = performance.desk().unitId();
    AccountName bank = AccountName.dong(office, office, AccountPurpose.BANK);
    remittances.addSlip(performance, act, amount);
    vouchers.enter(
        performance, new Vouchers.Entered(name(), act.way().code(), "", act.paper(), amount));
    remittances.addPieces(performance, act.slip(), Occasion.BANK, act.count());
    ledger.post(
        performance,
        List.of(
            act.way() == BankSlip.Way.DRAWN
                ? new Transfer(TillReasons.BANK_SLIP, vault, bank, amount)
                : new Transfer(TillReasons.BANK_SLIP, bank, vault, amount)));
    return new BankSlip.Done(act.slip(), amount);
  }
}
