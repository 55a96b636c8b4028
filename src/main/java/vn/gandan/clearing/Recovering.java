package vn.gandan.clearing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
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
class Recovering extends Handling<Recover, Recover.Done> {
  private final Benefits benefits;
  private final Recoveries recoveries;
  private final Vouchers vouchers;
  private final Ledger ledger;

  Recovering(Benefits benefits, Recoveries recoveries, Vouchers vouchers, Ledger ledger) {
    super("clearing.recover", Recover.class, Recover.Done.class, Set.of(Role.DIRECTOR));
    this.benefits = benefits;
    this.recoveries = recoveries;
    this.vouchers = vouchers;
    this.ledger = ledger;
  }

  @Override
  public Recover.Done perform(Recover act, Performance performance) {
    UUID office = performance.desk().unitId();
    Reclaimed reclaimed =
        recoveries.enter(
            performance,
            new NewRecovery(
                act.recovery(), act.entitlement(), new Vnd(act.amountDong()), act.paper()));
    vouchers.enter(
        performance,
        new Vouchers.Entered(
            name(), "", act.entitlement().toString(), act.paper(), act.amountDong()));
    String programme =
        benefits.round(reclaimed.roundId()).orElseThrow().programme().programmeId().toString();
    ledger.post(
        performance,
        List.of(
            new Transfer(
                ClearingReasons.RECOVERY,
                AccountName.dong(office, office, AccountPurpose.BANK),
                AccountName.dong(office, office, AccountPurpose.FUND, programme),
                act.amountDong())));
    return new Recover.Done(act.recovery(), reclaimed.open().dong() - act.amountDong());
  }
}
