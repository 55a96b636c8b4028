package vn.gandan.clearing;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Programmes;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.VoucherKind;

/** Recoveries as vouchers, while no signed settlement counts them and nothing was passed on. */
@Component
class RecoveryVouchers implements VoucherKind {
  private final RecoveryJournal recoveries;
  private final RoundDuties rounds;
  private final SettlementJournal settlements;
  private final LateRecoveries late;
  private final Programmes programmes;

  RecoveryVouchers(
      RecoveryJournal recoveries,
      RoundDuties rounds,
      SettlementJournal settlements,
      LateRecoveries late,
      Programmes programmes) {
    this.recoveries = recoveries;
    this.rounds = rounds;
    this.settlements = settlements;
    this.late = late;
    this.programmes = programmes;
  }

  @Override
  public String act() {
    return "clearing.recover";
  }

  /** An office has one director, who entered it. */
  @Override
  public Set<Role> second() {
    return EnumSet.of(Role.DIRECTOR, Role.VAULT_KEEPER);
  }

  @Override
  public void takenBack(Performance performance, UUID operation) {
    Recovery recovery = recoveries.entered(operation);
    rounds.lock(recovery.round());
    settlements
        .last(recovery.round(), recovery.contract())
        .ifPresent(
            last -> ReclaimRules.mayTakeBack(recovery, last, notPassedOn(last, recovery.office())));
    recoveries.takeBack(performance, recovery);
  }

  private Vnd notPassedOn(Settlement settlement, UUID office) {
    return late.open(settlement, programmes.contract(settlement.contractId()).orElseThrow())
        .getOrDefault(office, Vnd.ZERO);
  }
}
