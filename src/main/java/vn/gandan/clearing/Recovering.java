package vn.gandan.clearing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
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
class Recovering extends Handling<Recover, Recover.Done> {
  private final Benefits benefits;
  private final RoundDuties rounds;
  private final ReclaimJournal reclaims;
  private final ServedCommunes served;
  private final Vouchers vouchers;
  private final Ledger ledger;

  // A round and its lock, what was asked back by whom, and what an entry needs.
  Recovering(
      Benefits benefits,
      RoundDuties rounds,
      ReclaimJournal reclaims,
      ServedCommunes served,
      Vouchers vouchers,
      Ledger ledger) {
    super("clearing.recover", Recover.class, Recover.Done.class, Set.of(Role.DIRECTOR));
    this.benefits = benefits;
    this.rounds = rounds;
    this.reclaims = reclaims;
    this.served = served;
    this.vouchers = vouchers;
    this.ledger = ledger;
  }

  @Override
  public Recover.Done perform(Recover act, Performance performance) {
    UUID office = performance.desk().unitId();
    UUID round = existing(act, performance).roundId();
    rounds.lock(round);
    Reclaimed reclaimed = existing(act, performance);
    Vnd amount = new Vnd(act.amountDong());
    ReclaimRules.mayRecover(reclaimed.total(), reclaimed.recovered(), amount);
    reclaims.recover(performance, act, office);
    vouchers.enter(
        performance,
        new Vouchers.Entered(
            name(), "", act.entitlement().toString(), act.paper(), act.amountDong()));
    String programme = benefits.round(round).orElseThrow().programme().programmeId().toString();
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

  private Reclaimed existing(Recover act, Performance performance) {
    return reclaims
        .find(act.entitlement())
        .filter(it ->
            served
                .of(performance.desk().unitId(), performance.businessDay())
                .contains(it.commune()))
        .orElseThrow(() -> Reclaiming.unknown(act.entitlement()));
  }
}
